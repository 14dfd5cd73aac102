import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const importeer = (rijen: object[]): Promise<Antwoord> =>
  api.askWrongly('dienst', 'POST /importen/signalen', {}, { rijen });
const rij = {
  ontvangenOp: '2024-03-01',
  soort: 'klacht',
  kanaal: 'telefoon',
  tekst: "Het is niet 'open'; nooit.",
  thema: 'wachttijd',
  keer: 1,
};
const list = async (collectie: string, query = ''): Promise<Json[]> =>
  (await api.records('ambassadeur', collectie, `?perPage=500&sort=kenmerk${query}`)).body.items;

describe('importing signals', () => {
  test('rows become signals with their kenmerk, theme, term, melder and audit row, and again changes nothing', async () => {
    const rijen = [rij, { ...rij, ontvangenOp: '2025-06-02', thema: '' }, { ...rij, keer: 2 }];
    expect((await importeer(rijen)).body).toEqual({ ingevoerd: 3, ongewijzigd: 0 });
    expect((await importeer(rijen)).body).toEqual({ ingevoerd: 0, ongewijzigd: 3 });
    const signalen = await list('signalen');
    expect(signalen.map(({ kenmerk }) => kenmerk)).toEqual([
      'S-2024-000001',
      'S-2024-000002',
      'S-2025-000001',
    ]);
    expect(signalen[0]).toMatchObject({
      ...{ soort: 'klacht', kanaal: 'telefoon', herkomst: 'reactief', status: 'nieuw', versie: 1 },
      ...{ tekst: rij.tekst, ontvangenOp: '2024-03-01', contactVoor: '2024-03-05', bereikbaar: '' },
      thema: await api.thema('wachttijd'),
    });
    const ids = signalen.map(({ id }) => id).toSorted();
    const melders = (await api.records('ambassadeur', 'melders')).body.items;
    expect(melders.map(({ signaal }: Json) => signaal).toSorted()).toEqual(ids);
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(wie='import')`)).body.items;
    expect(regels.map(({ bron }: Json) => bron).toSorted()).toEqual(ids);
  });

  test('a form gets the number after those of the file, and both are found by their words', async () => {
    const jaar = new Date().getFullYear();
    await importeer([{ ...rij, ontvangenOp: `${jaar}-01-01`, tekst: 'Knotwilg.' }]);
    const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier());
    expect(body.kenmerk).toBe(`S-${jaar}-000002`);
    const gevonden = await api.ask(
      'ambassadeur',
      'POST /signalen/zoekopdrachten',
      {},
      {
        zoek: 'knotwilg',
        velden: ['kenmerk'],
      },
    );
    expect(gevonden.body.signalen).toEqual([{ kenmerk: `S-${jaar}-000001` }]);
  });

  test('one wrong row stops them all, and everything wrong is named by row and field', async () => {
    const voor = (await list('signalen')).length;
    const { status, body } = await importeer([
      { ...rij, tekst: 'Nieuw.' },
      { ...rij, soort: 'roddel', ontvangenOp: '2024-02-31', thema: 'bestaat-niet' },
    ]);
    expect(status).toBe(400);
    expect(body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`)).toEqual([
      'rijen.1.soort onbekende-keuze',
      'rijen.1.ontvangenOp geen-datum',
      'rijen.1.thema onbekende-keuze',
    ]);
    expect(await list('signalen')).toHaveLength(voor);
  });

  test('none, or more than 1,000 at once, is refused', async () => {
    expect((await importeer([])).body.fouten[0].code).toBe('niets-ingevuld');
    const teveel = Array.from({ length: 1001 }, (_, i) => ({ ...rij, keer: i + 10 }));
    expect((await importeer(teveel)).body.fouten[0].code).toBe('te-veel-rijen');
  });
});
