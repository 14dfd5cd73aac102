import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAdres } from '#records/call.ts';
import type { Reeksinvoer } from '#records/contract/overlegreeks.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { maakReeks, planVan } from '#tests/fixtures/reeks.ts';
import { besluit } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { collecties, routes } from '#tests/fixtures/toegang.ts';
import { versieVan, zonderVersie, type Versieroute } from '#tests/fixtures/versies.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { readVersie } from '#tests/support/add-versie.ts';
import { Api, type Antwoord } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { listRegistraties } from '#tests/support/list-registraties.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
/** Per collection the id of a record that is there. */
const ids: Record<string, string> = {};
let eigenaar = '';
let reeks: Reeksinvoer;

/** What each route would do, but for the version; '{}' where it needs nothing else. */
const verzoeken: Partial<Record<Versieroute, () => object>> = {
  'POST /verbeteringen/{id}/terugzendingen': () => ({ reden: 'De vraag is niet duidelijk.' }),
  'POST /verbeteringen/{id}/intrekkingen': () => ({ reden: 'Het klopt niet meer.' }),
  'POST /verbeteringen/{id}/heropeningen': () => ({ reden: 'Het helpt niet genoeg.' }),
  'POST /verbeteringen/{id}/besluiten': () => besluit(eigenaar),
  'POST /verbeteringen/{id}/uitnodigingen': () => ({ kanaal: 'brief', aantal: 1 }),
  'POST /verbeteringen/{id}/meelezingen': () => ({ oordeel: 'ja', kanaal: 'telefoon' }),
  'POST /overleggen/{id}/volgordes': () => ({ agendapunt: ids['agendapunten'], plaats: 1 }),
  'POST /agendapunten/{id}/wijzigingen': () => ({ minuten: 6 }),
  'POST /vroegsignalen/{id}/beslissingen': () => ({ besluit: 'onderzoeken', reden: '' }),
  'POST /overlegreeksen/{id}/wijzigingen': () => reeks,
  'POST /overleggen/{id}/verzettingen': () => ({ ...planVan(reeks), datum: addDagen(reeks.eersteDag, 1) }),
  'POST /signalen/{id}/koppelingen': () => ({ verbetering: ids['verbeteringen'] }),
  'POST /signalen/{id}/wissingen': () => ({ tekst: true }),
  'POST /signalen/{id}/toestemmingen': () => ({ toestemmingen: [] }),
  'POST /signalen/{id}/melder': () => ({ naam: '', email: 'nieuw@voorbeeld.nl', telefoon: '' }),
  'POST /meelezingen/{id}/antwoorden': () => ({ antwoord: 'Wij passen het aan.' }),
  'POST /overleggen/{id}/beurten': () => ({ agendapunt: ids['agendapunten'] }),
  'POST /agendapunten/{id}/stemmingen': () => ({ keuzen: ['Nu', 'Later'] }),
  'POST /agendapunten/{id}/besluiten': () => besluit(eigenaar),
  'POST /agendapunten/{id}/uitkomsten': () => ({ uitkomst: 'besproken', reden: '' }),
  'POST /terugkoppelingen/{id}/uitkomsten': () => ({
    status: 'verteld',
    kanaal: 'telefoon',
    toelichting: '',
  }),
};

/** What each says once the version is right: done, unless something else about the record or the request stands in the way. */
const daarna: Partial<Record<Versieroute, string>> = {
  'POST /verbeteringen/{id}/goedkeuringen': '409 stap-kan-niet',
  'POST /verbeteringen/{id}/publicaties': '409 stap-kan-niet',
  'POST /verbeteringen/{id}/intrekkingen': '409 niet-live',
  'POST /verbeteringen/{id}/besluitintrekkingen': '409 reden-verplicht',
  'POST /verbeteringen/{id}/medewerkers-terugnemingen': '400 reden-verplicht',
  'POST /verbeteringen/{id}/sluitingen': '409 r4-geen-signaal',
  'POST /verbeteringen/{id}/heropeningen': '409 r4-niet-gesloten',
  'POST /verbeteringen/{id}/terugkoppelingen': '409 vertellen-niet-live',
  'POST /meelezingen/{id}/antwoorden': '409 nog-geen-oordeel',
  'POST /terugkoppelingen/{id}/uitkomsten': '409 overgang-kan-niet',
  'POST /terugkoppelingen/{id}/terugnemingen': '400 reden-verplicht',
  'POST /berichten/{id}/terugnemingen': '400 reden-verplicht',
  'POST /meelezingen/{id}/ongeldigverklaringen': '400 reden-verplicht',
  'POST /contactmomenten/{id}/intrekkingen': '400 reden-verplicht',
  'POST /clusters/{id}/samenvoegingen': '400 niet-gevonden',
  'POST /clusters/{id}/splitsingen': '400 splitsing-leeg',
  'POST /overlegreeksen/{id}/beeindigingen': '400 reden-verplicht',
  'POST /overleggen/{id}/afzeggingen': '400 reden-verplicht',
  'POST /overleggen/{id}/herstellingen': '409 overgang-kan-niet',
  'POST /berichten/{id}/herkansingen': '409 herkansing-kan-niet',
  'POST /notities/{id}/wijzigingen': '403 notitie-van-ander',
  'POST /vroegsignalen/{id}/beslissingen': '400 reden-verplicht',
  'POST /reeksbreuken/{id}/intrekkingen': '400 reden-verplicht',
};

beforeAll(async () => {
  api = new Api(await startPocketBase());
  ids['verbeteringen'] = (await api.nieuw('redacteur', volledig)).id;
  await api.send('dienst', 'POST', '/api/luisterloop/v1/signalen', formulier());
  ids['signalen'] = (await api.records('ambassadeur', 'signalen')).body.items[0].id;
  ids['meelezers'] = (
    await api.create('ambassadeur', 'meelezers', { naam: 'Panellid', email: 'panellid@voorbeeld.nl' })
  ).body.id;
  eigenaar = (await api.records('beheerder', 'medewerkers')).body.items[0].id;
  reeks = await maakReeks(api);
  ids['overlegreeksen'] = (await api.ask('voorzitter', 'POST /overlegreeksen', {}, reeks)).body.id;
  const volgende = 'POST /overlegreeksen/{id}/overleggen';
  ids['overleggen'] = (await api.ask('voorzitter', volgende, { id: ids['overlegreeksen'] }, null)).body.id;
  ids['agendapunten'] = 'vanversieroutes';
  ids['vroegsignalen'] = 'vanversieroutes';
  ids['reeksbreuken'] = 'vanversieroutes';
  for (const sql of [
    "insert into vroegsignalen (id, sleutel, soort, status, trap, versie) values ('vanversieroutes', 'ernst:x', 'ernst', 'open', 'behandelaar', 3)",
    "insert into reeksbreuken (id, soort, van, tekst, versie) values ('vanversieroutes', 'verklaart', '2026-01-05', 'Folder', 3)",
  ])
    changeDatabase(api.pb, sql);
  changeDatabase(
    api.pb,
    "insert into agendapunten (id, overleg, soort, titel, volgorde, versie) values ('vanversieroutes', ?, 'vrij', 'Punt', 1, 3)",
    ids['overleggen'] ?? '',
  );
  ids['contactmomenten'] = 'vanversieroutes';
  const moment = 'insert into contactmomenten (id, versie, signaal) values (?, 3, ?)';
  changeDatabase(api.pb, moment, ids['contactmomenten'] ?? '', ids['signalen'] ?? '');
  ids['notities'] = 'vanversieroutes';
  const notitie = 'insert into notities (id, versie, overleg, agendapunt) values (?, 3, ?, ?)';
  changeDatabase(api.pb, notitie, ids['notities'], ids['overleggen'], ids['agendapunten']);
  ids['clusters'] = 'vanversieroutes';
  changeDatabase(api.pb, 'insert into clusters (id, versie) values (?, 3)', ids['clusters']);
  for (const collectie of ['meelezingen', 'terugkoppelingen', 'berichten', 'acties']) {
    ids[collectie] = 'vanversieroutes';
    changeDatabase(
      api.pb,
      `insert into ${collectie} (id, versie, verbetering) values (?, 3, ?)`,
      ids[collectie] ?? '',
      ids['verbeteringen'] ?? '',
    );
  }
});
afterAll(() => api.pb.stop());

/** Everything that the collections hold. */
function dump(): string {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true, timeout: 5000 });
  // What the clock works out from signals is no change of anybody.
  const vanIemand = Object.keys(collecties).filter((naam) => naam !== 'clusterleden');
  const alles = vanIemand.map((naam) => db.prepare(`select * from ${naam} order by id`).all());
  db.close();
  return JSON.stringify(alles);
}

function send(route: Versieroute, versie: object): Promise<Antwoord> {
  const id = ids[/^POST \/(\w+)/.exec(route)?.[1] ?? ''] ?? '';
  const body = { ...verzoeken[route]?.(), ...versie };
  return api.send(routes[route].at(-1) ?? '', 'POST', buildAdres(route, { id }), body);
}

describe('R6 a change names the version that was read', () => {
  test('each route that takes something is in the table, with its record or with why not', async () => {
    const posts = (await listRegistraties()).map(({ bij }) => bij).filter((bij) => bij.startsWith('POST /'));
    expect(posts.sort()).toEqual([...Object.keys(versieVan), ...Object.keys(zonderVersie)].sort());
  });

  for (const [route, { collectie, via }] of Object.entries(versieVan) as [
    Versieroute,
    (typeof versieVan)[Versieroute],
  ][]) {
    test(`R6 ${route} without it is 400, with another one 409, and nothing changes`, async () => {
      const voor = dump();
      for (const versie of [{}, { versie: null }]) {
        const zonder = await send(route, versie);
        expect([zonder.status, zonder.body.fouten]).toMatchObject([
          400,
          [{ pad: 'versie', code: 'versie-ontbreekt', melding: expect.stringContaining('versie') }],
        ]);
      }
      const bron = via === 'signaal' ? 'signalen' : collectie;
      const nu = readVersie(api.pb, collectie, via, ids[bron] ?? '');
      for (const versie of [nu - 1, nu + 1, String(nu)]) {
        const laat = await send(route, { versie });
        expect([laat.status, laat.body.fouten, laat.body.huidig]).toMatchObject([
          409,
          [{ pad: 'versie', code: 'versie-verouderd' }],
          { versie: nu },
        ]);
      }
      expect(dump()).toBe(voor);
    });
  }

  for (const [collectie, { wijzigen: mogen }] of Object.entries(collecties)) {
    // the one publisher tells how it goes
    if (mogen.length === 0 || collectie === 'releases') continue;
    test(`R6 a change of ${collectie} without it is 400, with another one 409, and nothing changes`, async () => {
      const { id, versie } = (await api.records(mogen.at(-1) ?? '', collectie)).body.items[0];
      const voor = dump();
      const codes = [];
      for (const body of [{}, { versie: versie - 1 }, { versie: versie + 1 }]) {
        const antwoord = await api.update(mogen.at(-1) ?? '', collectie, id, body);
        codes.push(`${antwoord.status} ${antwoord.body.fouten?.[0].code}`);
      }
      expect(codes).toEqual(['400 versie-ontbreekt', '409 versie-verouderd', '409 versie-verouderd']);
      expect(dump()).toBe(voor);
    });
  }

  test('R1 a stale version shows nobody a record that they may not read', async () => {
    const pad = buildAdres('POST /signalen/{id}/wissingen', { id: ids['signalen'] ?? '' });
    const antwoord = await api.send('beheerder', 'POST', pad, { versie: 99 });
    expect(antwoord.body.huidig).toEqual({ id: ids['signalen'], versie: 1 });
  });

  for (const route of Object.keys(versieVan) as Versieroute[]) {
    test(`R6 ${route} with the version that is there is no longer refused for it`, async () => {
      const { collectie, via } = versieVan[route];
      const id = ids[via === 'signaal' ? 'signalen' : collectie] ?? '';
      const { status, body } = await send(route, { versie: readVersie(api.pb, collectie, via, id) });
      expect([status, body.fouten?.[0].code].join(' ').trim()).toBe(daarna[route] ?? '200');
    });
  }
});
