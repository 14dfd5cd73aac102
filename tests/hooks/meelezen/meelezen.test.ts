import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sluitZonderToets } from '#tests/fixtures/loop.ts';
import { drukCodes, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const meelees = (uitnodiging: string, antwoord: object = {}): Promise<Antwoord> =>
  api.ask('dienst', 'POST /meelezen', {}, { uitnodiging, ...antwoord });
const zoekMeelezingen = async (verbetering: string): Promise<Json[]> =>
  (await api.records('redacteur', 'meelezingen', `?filter=(verbetering='${verbetering}')&perPage=500`)).body
    .items;
const zoekLive = async (): Promise<Json> =>
  (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body.items[0];
const change = (sql: string, ...waarden: string[]): void => changeDatabase(api.pb, sql, ...waarden);
const oordeel = {
  oordeel: 'deels',
  relatie: 'versterkt',
  duidelijk: 'ja',
  toelichting: 'Nu de lift nog.',
  citaat: 'ja',
};
const vreemd = '00000-00000-0000';

async function nieuweCode(): Promise<{ id: string; code: string }> {
  const { id } = await nieuweVerbetering(api);
  return { id, code: (await drukCodes(api, id))[0] ?? '' };
}

describe('the code of an invitation', () => {
  test('shows the entry as it will be public, and as it is public once it is', async () => {
    const verbetering = await nieuweVerbetering(api);
    const [code = ''] = await drukCodes(api, verbetering.id);
    const voor = await meelees(code.toLowerCase().replaceAll('-', ' '));
    expect(voor.body).toMatchObject({ moment: 'voor-publicatie', gepubliceerdOp: '' });
    expect(voor.body.inhoud).toMatchObject({
      vraag: verbetering.vraag,
      verbetering: verbetering.verbetering,
    });
    const { id, titel } = await zoekLive();
    const [na = ''] = await drukCodes(api, id);
    expect((await meelees(na)).body).toMatchObject({
      moment: 'na-publicatie',
      inhoud: { titel, slug: 'paspoort-thuis-laten-bezorgen' },
    });
  });

  test('is kept nowhere, only its hash, and nobody gets that', async () => {
    const { id, code } = await nieuweCode();
    await meelees(code, oordeel);
    const [rij] = await zoekMeelezingen(id);
    expect(rij).not.toHaveProperty('codehash');
    for (const bestand of ['data.db', 'data.db-wal', 'auxiliary.db', 'auxiliary.db-wal']) {
      const inhoud = readFileSync(join(api.pb.dataDir, 'data', bestand), 'latin1');
      expect(inhoud).not.toContain(code);
      expect(inhoud).not.toContain(code.replaceAll('-', ''));
    }
  });

  test('a link scanner that opens it a hundred times uses nothing up', async () => {
    const { id, code } = await nieuweCode();
    const [voor] = await zoekMeelezingen(id);
    const gezien = await Promise.all(Array.from({ length: 100 }, () => meelees(code)));
    expect(gezien.every(({ status }) => status === 200)).toBe(true);
    expect(await zoekMeelezingen(id)).toEqual([voor]);
    expect((await meelees(code, oordeel)).status).toBe(200);
  });

  test('wrong, empty, used, expired or of an entry that was taken back: the same answer to the letter', async () => {
    const gebruikt = await nieuweCode();
    await meelees(gebruikt.code, oordeel);
    const verlopen = await nieuweCode();
    change(`update meelezingen set verlooptOp = '2026-01-01' where verbetering = ?`, verlopen.id);
    const terug = await nieuweCode();
    change(`update verbeteringen set publicatiestatus = 'ingetrokken' where id = ?`, terug.id);
    const codes = ['', 'ABCD', vreemd, gebruikt.code, verlopen.code, terug.code];
    const antwoorden = [
      ...(await Promise.all(codes.map((code) => meelees(code)))),
      ...(await Promise.all(codes.map((code) => meelees(code, { ...oordeel, toelichting: 'Anders.' })))),
      await meelees('', { oordeel: 'misschien' }),
    ];
    expect(new Set(antwoorden.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(antwoorden[0]?.status).toBe(404);
  });

  test('R1 a draft with something personal in it is shown to nobody, and its code stays good', async () => {
    const { id, code } = await nieuweCode();
    const zet = async (vraag: string): Promise<void> => {
      const { versie } = (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`))
        .body;
      await api.update('redacteur', 'verbeteringen', id, { vraag, versie });
    };
    await zet('Bel mij op 0612345678.');
    const dicht = await meelees(code);
    expect([dicht.status, dicht.body.fouten[0].code]).toEqual([409, 'tekst-in-bewerking']);
    expect(JSON.stringify(dicht.body)).not.toContain('0612345678');
    const nieuw = await api.stap('redacteur', id, 'uitnodigingen', { kanaal: 'brief', aantal: 1 });
    expect([nieuw.status, nieuw.body.fouten[0].code]).toEqual([409, 'niets-te-lezen']);
    await zet('Waarom belt niemand terug?');
    expect((await meelees(code)).body.inhoud.vraag).toBe('Waarom belt niemand terug?');
  });
});

describe('a verdict', () => {
  test('is kept with its explanation and the consent to quote it', async () => {
    const { id, code } = await nieuweCode();
    const dank = await meelees(code, { ...oordeel, toelichting: '  Nu de lift nog. ' });
    expect(dank.body).toEqual({ soort: 'dank', oordeel: 'deels', titel: '', slug: '' });
    const [rij] = await zoekMeelezingen(id);
    expect(rij).toMatchObject({ ...oordeel, citaat: true, status: 'gegeven', ronde: 0, kanaal: 'website' });
    expect(rij.gegevenOp).not.toBe('');
  });

  test('the same one sent again is thanked for again and counted once, another one is refused', async () => {
    const { id, code } = await nieuweCode();
    const zelfde = await Promise.all(Array.from({ length: 16 }, () => meelees(code, oordeel)));
    expect(new Set(zelfde.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(zelfde[0]?.status).toBe(200);
    expect((await meelees(code, { ...oordeel, oordeel: 'nee' })).status).toBe(404);
    const rijen = await zoekMeelezingen(id);
    expect(rijen.map((rij) => [rij.oordeel, rij.versie])).toEqual([['deels', 2]]);
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(bron='${rijen[0].id}')`)).body.items;
    expect(regels.map((regel: Json) => regel.wat).sort()).toEqual(['oordeel', 'uitgenodigd']);
  });

  test('of two different ones at the same time one counts', async () => {
    const { id, code } = await nieuweCode();
    const kort = ['ja', 'nee', 'deels', 'weet-niet'].map((waarde) => meelees(code, { oordeel: waarde }));
    const antwoorden = await Promise.all(kort);
    expect(antwoorden.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await zoekMeelezingen(id)).map((rij) => rij.status)).toEqual(['gegeven']);
  });

  test('everything that is wrong is said at once, and the code stays good', async () => {
    const { code } = await nieuweCode();
    const { status, body } = await meelees(code, { relatie: 'stuk', toelichting: 'x'.repeat(5001) });
    expect(status).toBe(400);
    expect(body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`)).toEqual([
      'oordeel verplicht',
      'relatie onbekende-keuze',
      'toelichting te-lang',
    ]);
    expect((await meelees(code)).status).toBe(200);
  });

  test('survives a power cut once it was thanked for: 5 rounds of kill -9', async () => {
    const { id } = await zoekLive();
    const codes = await drukCodes(api, id, 40);
    const bevestigd: string[] = [];
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const geven = codes.slice(ronde * 8, ronde * 8 + 8).map((code, i) =>
        meelees(code, { oordeel: 'ja', toelichting: `ronde ${ronde} nummer ${i}` }).then(
          ({ status, body }) =>
            status === 200 && bevestigd.push(`ronde ${ronde} nummer ${i} ${body.oordeel}`),
          () => null,
        ),
      );
      await Promise.race(geven);
      await api.pb.kill();
      await Promise.all(geven);
      await api.pb.restart();
    }
    const bewaard = (await zoekMeelezingen(id)).map((rij) => `${rij.toelichting} ${rij.oordeel}`);
    expect(bevestigd.length).toBeGreaterThanOrEqual(5);
    expect(bevestigd.filter((regel) => !bewaard.includes(regel))).toEqual([]);
  });
});

describe('R4 a verdict and the loop', () => {
  const leesFase = async (id: string): Promise<Json> =>
    (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;

  test("a 'nee' with an explanation opens a closed entry in a new round; without one, or a 'ja', it stays closed", async () => {
    const { id } = await zoekLive();
    await sluitZonderToets(api, id);
    const [zonder = '', met = '', later = ''] = await drukCodes(api, id, 3);
    await meelees(zonder, { oordeel: 'nee' });
    expect(await leesFase(id)).toMatchObject({ fase: 'gesloten', ronde: 0 });
    await meelees(met, { oordeel: 'nee', toelichting: 'Het duurt nog even lang.' });
    expect(await leesFase(id)).toMatchObject({ fase: 'gehoord', ronde: 1 });
    expect(JSON.stringify((await leesFase(id)).opmerking)).not.toContain('even lang');
    await meelees(later, { oordeel: 'ja' });
    const laatste = (await zoekMeelezingen(id)).filter((rij) => rij.ronde === 1);
    expect(laatste.map((rij) => rij.oordeel)).toEqual(['ja']);
  });

  test('R1 the explanation stands on no page of the site', async () => {
    const { id } = await zoekLive();
    const [code = ''] = await drukCodes(api, id);
    await meelees(code, { oordeel: 'nee', toelichting: 'kanarie-in-de-toelichting', citaat: 'ja' });
    const { items } = (await api.records('dienst', 'publicaties', '?perPage=500')).body;
    expect(JSON.stringify(items)).not.toContain('kanarie-in-de-toelichting');
  });
});
