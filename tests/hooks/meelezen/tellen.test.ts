import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, fouten, geefOordeel, ongetoetst } from '#tests/fixtures/loop.ts';
import { drukCodes, nieuwPanellid, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const zoek = async (collectie: string, verbetering: string): Promise<Json[]> =>
  (await api.records('voorzitter', collectie, `?filter=(verbetering='${verbetering}')&sort=created`)).body
    .items;
const audit = async (bron: string): Promise<string[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${bron}')&sort=@rowid`)).body.items.map(
    ({ wat, van, naar }: Json) => `${wat} ${van} ${naar}`,
  );
/** Does this to the database behind everybody's back. */
async function inDatabase(work: (db: DatabaseSync) => Promise<void> | void): Promise<void> {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  await work(db);
  db.close();
}
const change = (sql: string, ...waarden: string[]): Promise<void> =>
  inDatabase((db) => void db.prepare(sql).run(...waarden));
const geef = (id: string, body: object): Promise<Antwoord> =>
  api.stap('redacteur', id, 'meelezingen', { kanaal: 'telefoon', ...body });
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null));
describe('R4 one person is one verdict', () => {
  test('R4 of who judged before and after publication the newest counts, for the gate and for the public', async () => {
    const id = await ongetoetst(api);
    const lid = await nieuwPanellid(api);
    await geef(id, { oordeel: 'ja', meelezer: lid });
    await change(`update meelezingen set moment = 'voor-publicatie' where verbetering = ?`, id);
    expect((await geef(id, { oordeel: 'ja', meelezer: lid })).status).toBe(200);
    await geefOordeel(api, id, 'ja');
    expect(await zoek('meelezingen', id)).toHaveLength(3);
    expect(await mist(id)).toEqual(['oordelen r4-te-weinig-oordelen']);
    await geefOordeel(api, id, 'deels');
    expect(await mist(id)).toEqual([]);
    const publiek = async (): Promise<number | null> =>
      (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud
        .luister.oordelen.totaal;
    await geefOordeel(api, id, 'deels');
    expect(await publiek()).toBeNull();
    await geefOordeel(api, id, 'deels');
    expect(await publiek()).toBe(5);
  });

  test("R4 a 'nee' that the same person replaced waits for no answer", async () => {
    const id = await ongetoetst(api);
    const lid = await nieuwPanellid(api);
    await geef(id, { oordeel: 'nee', toelichting: 'Het duurt te lang.', meelezer: lid });
    await geefOordeel(api, id, 'ja');
    await geefOordeel(api, id, 'ja');
    expect(await mist(id)).toEqual(['oordelen r4-nee-zonder-antwoord']);
    await change(
      `update meelezingen set moment = 'voor-publicatie' where oordeel = 'nee' and verbetering = ?`,
      id,
    );
    await geef(id, { oordeel: 'ja', meelezer: lid });
    expect(await mist(id)).toEqual([]);
  });
});

describe('R16 a draft is not what is on the site', () => {
  test('R16 R4 who read it along advised; what is on the site later was tested by nobody yet', async () => {
    const { id } = await nieuweVerbetering(api);
    await koppelSignaal(api, id, { terugkoppeling: '', meelezen: '' });
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    for (let i = 0; i < 3; i += 1) await geefOordeel(api, id, 'ja');
    const [code = ''] = await drukCodes(api, id);
    await publiceer(api, id);
    await api.stap('redacteur', id, 'medewerkers-verteld');
    const { fase, stappen } = (
      await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)
    ).body;
    expect([fase, ...stappen.map((stap: Json) => stap.fase)]).not.toContain('getoetst');
    expect(await mist(id)).toEqual(['oordelen r4-te-weinig-oordelen']);
    // What an invitation is answered about is what is there when it is answered.
    await api.ask('dienst', 'POST /meelezen', {}, { uitnodiging: code, oordeel: 'ja' });
    const momenten = (await zoek('meelezingen', id)).map(({ moment }) => moment);
    expect(momenten).toEqual([...Array(3).fill('voor-publicatie'), 'na-publicatie']);
  });
});

describe('inviting again', () => {
  test('who was never asked, because the invitation lapsed before its mail went out, can be invited again', async () => {
    const { id } = await nieuweVerbetering(api);
    const lid = await nieuwPanellid(api);
    const nodig = (): Promise<Antwoord> =>
      api.stap('ambassadeur', id, 'uitnodigingen', { kanaal: 'email', meelezers: [lid] });
    await nodig();
    await change(`update meelezingen set status = 'verlopen' where verbetering = ?`, id);
    await change(`update berichten set status = 'verstuurd' where verbetering = ?`, id);
    expect((await nodig()).body).toMatchObject({ uitgenodigd: 0, overgeslagen: 1 });
    await change(`update berichten set status = 'vervallen' where verbetering = ?`, id);
    expect((await nodig()).body).toMatchObject({ uitgenodigd: 1, overgeslagen: 0 });
    expect((await nodig()).body).toMatchObject({ uitgenodigd: 0, overgeslagen: 1 });
  });

  test('R10 mail that need not go out any more has its line in the audit log', async () => {
    const { id } = await nieuweVerbetering(api);
    const { id: signaal } = await koppelSignaal(api, id);
    await api.stap('ambassadeur', id, 'uitnodigingen', { melders: true });
    await geef(id, { oordeel: 'ja', signaal });
    const [bericht] = await zoek('berichten', id);
    expect(await audit(bericht.id)).toEqual(['bericht wacht vervallen']);
  });
});

describe('a wrong code', () => {
  test('is refused while somebody else writes, so that guessing keeps nobody from writing', async () => {
    const { id } = await nieuweVerbetering(api);
    const [gebruikt = '', goed = ''] = await drukCodes(api, id, 2);
    const meelees = (uitnodiging: string, toelichting = ''): Promise<Antwoord> =>
      api.ask('dienst', 'POST /meelezen', {}, { uitnodiging, oordeel: 'ja', toelichting });
    await meelees(gebruikt);
    const vreemd = '00000-00000-0000';
    const geraden = [
      (): Promise<Antwoord> => meelees(vreemd),
      (): Promise<Antwoord> => meelees(gebruikt, 'Toch niet.'),
      (): Promise<Antwoord> =>
        api.ask('dienst', 'POST /volgen', {}, { volgcode: vreemd, aanvulling: 'Nog iets.' }),
    ];
    await inDatabase(async (db) => {
      db.exec('BEGIN IMMEDIATE');
      let isGeschreven = false;
      const schrijver = meelees(goed).finally(() => (isGeschreven = true));
      for (const raad of [...geraden, ...geraden, ...geraden]) expect((await raad()).status).toBe(404);
      expect(isGeschreven).toBe(false);
      db.exec('ROLLBACK');
      expect((await schrijver).status).toBe(200);
    });
  });
});
