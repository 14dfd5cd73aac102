import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
const mensen: Record<string, string> = {};
beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const { id, naam } of (await api.records('beheerder', 'medewerkers')).body.items) mensen[naam] = id;
});
afterAll(() => api.pb.stop());

const codes = (antwoord: Antwoord): string[] =>
  antwoord.body.fouten?.map((fout: Json) => `${fout.pad} ${fout.code}`);
const een = async (collection: string, filter: string): Promise<Json> =>
  (await api.records('voorzitter', collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid`)).body
    .items[0];

const besluit = (over: object = {}): object => ({
  tekst: 'De brief wordt korter.',
  reden: 'Mensen lezen hem drie keer en weten het dan nog niet.',
  dilemma: 'snel-of-zorgvuldig',
  acties: [{ tekst: 'Schrijf de brief opnieuw', eigenaar: mensen['behandelaar'], deadline: '2099-01-31' }],
  ...over,
});

async function decided(over: object = {}): Promise<{ id: string; besluit: string; actie: Json }> {
  const { id } = await api.nieuw('redacteur', volledig);
  const { status, body } = await api.stap('voorzitter', id, 'besluiten', besluit(over));
  expect(status, JSON.stringify(body)).toBe(200);
  return { id, besluit: body.besluit, actie: await een('acties', `besluit='${body.besluit}'`) };
}

describe('a besluit from the entry itself', () => {
  test('stands in today’s overleg of what is decided in between, with its reason and acties', async () => {
    const { id, besluit: eerste, actie } = await decided();
    const { besluit: tweede } = await decided();
    const [een_, ander] = [
      await een('besluiten', `id='${eerste}'`),
      await een('besluiten', `id='${tweede}'`),
    ];
    expect(een_).toMatchObject({ verbetering: id, dilemma: 'snel-of-zorgvuldig', vervangt: '' });
    expect(een_.door).toBe(mensen['voorzitter']);
    expect(ander.overleg).toBe(een_.overleg);
    const overleg = await een('overleggen', `id='${een_.overleg}'`);
    const reeks = await een('overlegreeksen', `id='${overleg.reeks}'`);
    expect([reeks.naam, overleg.status]).toEqual(['Tussendoor besloten', 'bezig']);
    expect(await een('agendapunten', `id='${een_.agendapunt}'`)).toMatchObject({
      titel: volledig.titel,
      verbetering: id,
      besproken: true,
      volgorde: 1,
    });
    expect(actie).toMatchObject({ status: 'open', verbetering: id, klaarOp: '', versie: 1 });
  });

  test('takes the loop to gekozen, each step with its own record', async () => {
    const { id } = await decided();
    expect(await een('verbeteringen', `id='${id}'`)).toMatchObject({ fase: 'gekozen', versie: 2 });
    const stappen = await api.records(
      'voorzitter',
      'faseovergangen',
      `?filter=(verbetering='${id}')&sort=@rowid`,
    );
    expect(stappen.body.items.map((stap: Json) => stap.naar)).toEqual(['gehoord', 'besproken', 'gekozen']);
  });

  test('everything that is wrong is said at once', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const antwoord = await api.stap('voorzitter', id, 'besluiten', {
      tekst: ' ',
      dilemma: 'munt opgooien',
      acties: [{ tekst: '', eigenaar: mensen['medewerker'], deadline: '2020-01-01' }, {}],
      vervangt: 'bestaatniet0001',
    });
    expect(antwoord.status).toBe(400);
    expect(codes(antwoord)).toEqual([
      'tekst verplicht',
      'reden verplicht',
      'dilemma onbekende-keuze',
      'acties.0.tekst verplicht',
      'acties.0.eigenaar eigenaar-onbekend',
      'acties.0.deadline datum-voorbij',
      'acties.1.tekst verplicht',
      'acties.1.eigenaar eigenaar-verplicht',
      'acties.1.deadline verplicht',
      'vervangt niet-gevonden',
    ]);
  });
});
