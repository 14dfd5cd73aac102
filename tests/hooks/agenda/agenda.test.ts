import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { besluit, geefOordeel, ongetoetst } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { makeRecords, overleg, reeks } from '#tests/support/maak-overleg.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let make: Awaited<ReturnType<typeof makeRecords>>;
let reeksId: string;
let n = 0;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  make = await makeRecords(api);
});
afterAll(() => api.pb.stop());
// Each test has a series of its own; the others do not meet any more.
beforeEach(async () => {
  changeDatabase(api.pb, "update overlegreeksen set actief = false where soort = 'gepland'");
  changeDatabase(api.pb, "update overleggen set status = 'vervallen' where status != 'bezig'");
  changeDatabase(api.pb, "update acties set status = 'klaar'");
  changeDatabase(api.pb, 'delete from clusterleden');
  changeDatabase(api.pb, "update verbeteringen set mist = '[{},{}]', effectVoorstel = ''");
  n += 1;
  reeksId = (await make('overlegreeksen', { ...reeks, naam: `Verbeteroverleg ${n}` })).id;
});

const alle = async (collection: string, filter: string, sort: string): Promise<Json[]> =>
  (await api.records('voorzitter', collection, `?filter=(${encodeURIComponent(filter)})&sort=${sort}`)).body
    .items;
const punten = (id: string): Promise<Json[]> => alle('agendapunten', `overleg='${id}'`, 'volgorde,weg');
const titels = async (id: string): Promise<string[]> =>
  (await punten(id))
    .filter(({ weg }) => !weg)
    .map(({ volgorde, soort, titel }) => `${volgorde} ${soort} ${titel}`);
const lees = async (id: string): Promise<Json> => (await alle('overleggen', `id='${id}'`, 'id'))[0];
const ververs = (id: string, als = 'voorzitter') =>
  api.ask(als, 'POST /overleggen/{id}/verversingen', { id }, null);
const voegToe = (id: string, request: object) =>
  api.askWrongly('behandelaar', 'POST /overleggen/{id}/agendapunten', { id }, request);
const wijzig = (id: string, request: object) =>
  api.askWrongly('voorzitter', 'POST /agendapunten/{id}/wijzigingen', { id }, request);
const verplaats = (id: string, agendapunt: string, plaats: unknown, over: object = {}) =>
  api.askWrongly('voorzitter', 'POST /overleggen/{id}/volgordes', { id }, { agendapunt, plaats, ...over });
const codes = ({ body }: { body: Json }): string[] =>
  body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`);

/** A loop about which an actie is open, that one verdict 'nee' keeps open. */
async function waiting(titel: string): Promise<string> {
  const id = await ongetoetst(api, { titel });
  await geefOordeel(api, id, 'nee', 'Het werkt niet.');
  const wie = (await alle('medewerkers', "naam='behandelaar'", 'naam'))[0].id;
  await api.stap('voorzitter', id, 'besluiten', besluit(wie));
  return id;
}

describe('nobody types an agenda', () => {
  test('a meeting that is made has one, with what waits and why', async () => {
    await waiting('Wie nee zei');
    const { id } = await make('overleggen', overleg(reeksId));
    expect(await titels(id)).toEqual(['1 actie Wat wij beloofden', '2 nee Wie nee zei']);
    const [acties, nee] = await punten(id);
    expect(acties.omdat).toEqual({ code: 'acties', params: { aantal: 1, teLaat: 0 } });
    expect(acties.acties).toHaveLength(1);
    expect(nee.omdat).toEqual({ code: 'nee', params: { aantal: 1 } });
    expect((await lees(id)).agendaOp).not.toBe('');
  });

  test('of a series that has many meetings only the next; the one after it once that is over', async () => {
    await waiting('Wacht op een overleg');
    const eerste = await make('overleggen', overleg(reeksId));
    const tweede = await make('overleggen', overleg(reeksId, { datum: '2099-01-20' }));
    expect([(await punten(eerste.id)).length, (await punten(tweede.id)).length]).toEqual([2, 0]);
    await make('overleggen', { status: 'vervallen' }, eerste.id);
    expect(await titels(tweede.id)).toEqual(['1 actie Wat wij beloofden', '2 nee Wacht op een overleg']);
  });

  test('each morning it is worked out anew', async () => {
    const { id } = await make('overleggen', overleg(reeksId));
    expect(await titels(id)).toEqual([]);
    await waiting('Kwam er later bij');
    await (
      await prepareCron(api.pb, 'agenda')
    )();
    make = await makeRecords(api);
    await expect.poll(() => titels(id)).toEqual(['1 actie Wat wij beloofden', '2 nee Kwam er later bij']);
  });

  test('what was left over stands there again, with its history', async () => {
    const eerder = await make('overleggen', overleg(reeksId, { datum: '2026-01-05', status: 'bezig' }));
    const velden = {
      overleg: eerder.id,
      soort: 'vrij',
      sleutel: 'vrij:een',
      titel: 'Geen tijd voor',
      minuten: 7,
    };
    const was = await make('agendapunten', { ...velden, volgorde: 1, keer: 1, uitkomst: 'doorgeschoven' });
    await make('agendapunten', {
      ...velden,
      sleutel: 'vrij:twee',
      titel: 'Wel besproken',
      uitkomst: 'besproken',
    });
    changeDatabase(api.pb, "update overleggen set status = 'gesloten' where id = ?", eerder.id);
    const { id } = await make('overleggen', overleg(reeksId));
    const [punt, ...rest] = await punten(id);
    expect(punt).toMatchObject({
      soort: 'rest',
      titel: 'Geen tijd voor',
      keer: 2,
      vorige: was.id,
      minuten: 7,
    });
    expect(punt.omdat).toEqual({ code: 'rest', params: { keer: 2, datum: '2026-01-05' } });
    expect(rest).toEqual([]);
  });

  test('a new pattern, with its count and two voices; not once a meeting spoke of it', async () => {
    const dag = new Date().toISOString().slice(0, 10);
    const cluster = await make('clusters', {
      naam: 'Volle container',
      eersteOp: dag,
      laatsteOp: dag,
      versie: 1,
    });
    for (const bericht of [
      'De container is vol.',
      'De container stinkt.',
      'De container zit dicht.',
      'Container vol!',
    ]) {
      const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ bericht }));
      const rij = (await alle('signalen', `kenmerk='${body.kenmerk}'`, 'id'))[0];
      changeDatabase(api.pb, 'delete from clusterleden where signaal = ?', rij.id);
      await make('clusterleden', { cluster: cluster.id, signaal: rij.id, op: dag });
    }
    const { id } = await make('overleggen', overleg(reeksId));
    const punt = (await punten(id)).find(({ soort }) => soort === 'cluster');
    expect(punt).toMatchObject({ titel: 'Volle container', sleutel: `cluster:${cluster.id}` });
    expect(punt.omdat).toEqual({ code: 'cluster', params: { aantal: 4, weken: 1, trend: 'toe' } });
    expect(punt.signalen).toHaveLength(2);
    changeDatabase(api.pb, "update agendapunten set uitkomst = 'besproken' where id = ?", punt.id);
    await ververs(id);
    expect((await titels(id)).filter((titel) => titel.includes('container'))).toEqual([]);
  });

  test('R10 the log says that it was worked out, and how many stand there', async () => {
    await waiting('Voor het logboek');
    const { id } = await make('overleggen', overleg(reeksId));
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=created`)).body
      .items;
    expect(regels.map(({ wie, wat, van, naar }: Json) => [wie, wat, van, naar])).toContainEqual([
      'systeem',
      'agenda-opgesteld',
      '0',
      '2',
    ]);
  });
});

describe('what people put there and change survives a refresh', () => {
  test('words of their own, an entry, once each', async () => {
    const { id } = await make('overleggen', overleg(reeksId));
    const { id: verbetering } = await api.nieuw('redacteur', { ...volledig, titel: 'Over deze verbetering' });
    const eigen = { sleutel: 'vrij:abcdefgh12', titel: 'De nieuwe balie', minuten: 8 };
    const eerste = await voegToe(id, eigen);
    expect((await voegToe(id, eigen)).body).toEqual(eerste.body);
    await voegToe(id, { verbetering });
    await ververs(id);
    expect(await titels(id)).toEqual(['1 vrij De nieuwe balie', '2 verbetering Over deze verbetering']);
    expect((await punten(id)).map(({ minuten, omdat }) => [minuten, omdat.code])).toEqual([
      [8, 'zelf'],
      [5, 'zelf'],
    ]);
  });

  test('taken off, with undo at the place where it stood; minutes; pinned', async () => {
    await waiting('Blijft weg');
    const { id } = await make('overleggen', overleg(reeksId));
    await voegToe(id, { titel: 'Als laatste' });
    const [acties, nee, eigen] = await punten(id);
    expect((await wijzig(nee.id, { weg: true })).status).toBe(200);
    await wijzig(acties.id, { minuten: 12 });
    await wijzig(eigen.id, { vast: true });
    await ververs(id);
    expect(await titels(id)).toEqual(['1 actie Wat wij beloofden', '2 vrij Als laatste']);
    expect((await punten(id))[0]).toMatchObject({ minuten: 12, minutenVast: true });
    await wijzig(nee.id, { weg: false });
    expect(await titels(id)).toEqual(['1 actie Wat wij beloofden', '2 nee Blijft weg', '3 vrij Als laatste']);
  });

  test('another order', async () => {
    await waiting('Naar voren');
    const { id } = await make('overleggen', overleg(reeksId));
    const [, nee] = await punten(id);
    expect((await verplaats(id, nee.id, 1)).status).toBe(200);
    await ververs(id);
    expect(await titels(id)).toEqual(['1 nee Naar voren', '2 actie Wat wij beloofden']);
  });

  test('R6 two who move at once: one is told so, and nothing is lost', async () => {
    const { id } = await make('overleggen', overleg(reeksId));
    for (const titel of ['een', 'twee', 'drie']) await voegToe(id, { titel });
    const rij = await punten(id);
    const { versie } = await lees(id);
    const antwoorden = await Promise.all([
      verplaats(id, rij[2].id, 1, { versie }),
      verplaats(id, rij[0].id, 3, { versie }),
    ]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
    const na = await punten(id);
    expect(na.map(({ volgorde }) => volgorde)).toEqual([1, 2, 3]);
    expect(na.map(({ titel }) => titel).sort()).toEqual(['drie', 'een', 'twee']);
  });

  test('R6 a refresh that changes nothing leaves the order as it was read', async () => {
    await waiting('Niets nieuws');
    const { id } = await make('overleggen', overleg(reeksId));
    const voor = [await lees(id), await punten(id)];
    await ververs(id);
    const na = [await lees(id), await punten(id)];
    expect(na[0]).toMatchObject({ versie: voor[0].versie });
    expect(na[1].map(({ versie }: Json) => versie)).toEqual(voor[1].map(({ versie }: Json) => versie));
  });

  test('what has no place is told, and can be given one', async () => {
    await waiting('Past er niet op');
    const { id } = await make('overleggen', overleg(reeksId, { minuten: 4 }));
    expect(await titels(id)).toEqual(['1 actie Wat wij beloofden']);
    const { buiten } = await lees(id);
    expect([buiten.aantal, buiten.eerste[0].titel]).toEqual([1, 'Past er niet op']);
    expect((await voegToe(id, { sleutel: buiten.eerste[0].sleutel })).status).toBe(200);
    expect((await lees(id)).buiten.aantal).toBe(0);
    await ververs(id);
    expect(await titels(id)).toEqual(['1 actie Wat wij beloofden', '2 nee Past er niet op']);
  });
});

describe('what is refused', () => {
  test('everything that is wrong, at once, and nothing of it is kept', async () => {
    const { id } = await make('overleggen', overleg(reeksId));
    const signalen = ['bestaatniet0001'];
    const antwoord = await voegToe(id, { titel: ' ', minuten: 0, signalen });
    expect([antwoord.status, codes(antwoord)]).toEqual([
      400,
      ['titel verplicht', 'minuten buiten-bereik', 'signalen niet-gevonden'],
    ]);
    expect(codes(await voegToe(id, { verbetering: 'bestaatniet0001' }))).toEqual([
      'verbetering niet-gevonden',
    ]);
    expect(await punten(id)).toEqual([]);
    await voegToe(id, { titel: 'Goed' });
    const [punt] = await punten(id);
    expect(codes(await wijzig(punt.id, { minuten: 1.5, vast: 'ja', titel: '' }))).toEqual([
      'titel verplicht',
      'minuten buiten-bereik',
      'vast andere-vorm',
    ]);
    expect(codes(await verplaats(id, punt.id, 2))).toEqual(['plaats buiten-bereik']);
    expect(codes(await verplaats(id, 'bestaatniet0001', 1))).toEqual(['agendapunt niet-gevonden']);
  });

  test.each(['bezig', 'gesloten', 'vervallen'])(
    'R7 a meeting that is %s has an agenda that stays',
    async (status) => {
      const { id } = await make('overleggen', overleg(reeksId));
      await voegToe(id, { titel: 'Stond er al' });
      const [punt] = await punten(id);
      changeDatabase(api.pb, 'update overleggen set status = ? where id = ?', status, id);
      const antwoorden = await Promise.all([
        voegToe(id, { titel: 'Te laat' }),
        ververs(id),
        verplaats(id, punt.id, 1),
        wijzig(punt.id, { weg: true }),
      ]);
      for (const antwoord of antwoorden) {
        expect([antwoord.status, codes(antwoord)]).toEqual([409, ['overleg agenda-begonnen']]);
      }
      expect(await punten(id)).toEqual([punt]);
    },
  );
});
