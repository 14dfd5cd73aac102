import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, fouten, geefOordeel, ongetoetst, rond } from '#tests/fixtures/loop.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const vandaag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const reden = 'Mensen bellen er nog steeds over.';
const heropen = (id: string, als = 'voorzitter', body: object = { reden }): Promise<Antwoord> =>
  api.stap(als, id, 'heropeningen', body);
const lijst = async (collection: string, filter: string, als = 'voorzitter'): Promise<Json[]> =>
  (await api.records(als, collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid&perPage=200`)).body
    .items;
const lees = async (id: string): Promise<Json> => (await lijst('verbeteringen', `id='${id}'`))[0];
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null));

/** A loop that was closed, by default with the test by citizens. */
async function gesloten(id?: string, body: object = {}): Promise<string> {
  const rondeId = id ?? (await rond(api));
  const antwoord = await api.stap('voorzitter', rondeId, 'sluitingen', body);
  expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(200);
  return rondeId;
}

describe('reopening a closed loop', () => {
  test('R4 begins a new round, without the override, and everybody is to be told again', async () => {
    const id = await gesloten(await ongetoetst(api), { afwijking: { reden: 'Eén persoon.' } });
    expect((await heropen(id)).body).toMatchObject({ fase: 'gehoord', ronde: 1 });
    expect(await lees(id)).toMatchObject({
      fase: 'gehoord',
      ronde: 1,
      afwijking: '',
      medewerkersVerteldOp: '',
    });
    expect(await mist(id)).toEqual([
      'besluiten r4-geen-besluit',
      'oordelen r4-te-weinig-oordelen',
      'medewerkersVerteld r4-medewerkers',
    ]);
    const [laatste] = (await lijst('faseovergangen', `verbetering='${id}'`)).slice(-1);
    expect(laatste).toMatchObject({ van: 'gesloten', naar: 'gehoord', reden });
    const site = (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body;
    expect(site.items[0].inhoud).toMatchObject({ fase: 'gehoord', ronde: 1 });
    // R16: everybody reads why, and the first round with its days.
    const [eerste] = site.items[0].inhoud.rondes;
    expect(eerste).toMatchObject({ reden, uitkomst: 'doorgevoerd', luister: { afwijking: '' } });
    expect(eerste.loop.map((stap: Json) => stap.fase)).toEqual([
      'gehoord',
      'besproken',
      'gekozen',
      'doorgevoerd',
      'teruggekoppeld',
      'gesloten',
    ]);
    expect(site.items[0].inhoud.loop.map((stap: Json) => stap.fase)).toEqual(['gehoord']);
    expect(JSON.stringify(site.items[0].inhoud)).not.toContain('Eén persoon');
    expect((await lijst('auditlog', `bron='${id}'`, 'beheerder')).at(-1)).toMatchObject({
      wat: 'heropend-voorzitter',
      van: 'gesloten',
      naar: 'gehoord',
    });
  });

  test('R4 a second round closes by its own besluit and verdicts', async () => {
    const id = await gesloten();
    await heropen(id);
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    await api.stap('redacteur', id, 'medewerkers-verteld');
    for (const oordeel of ['ja', 'ja'] as const) await geefOordeel(api, id, oordeel);
    expect(await mist(id)).toEqual(['oordelen r4-te-weinig-oordelen']);
    await geefOordeel(api, id, 'weet-niet');
    expect((await api.stap('redacteur', id, 'sluitingen')).status).toBe(200);
    const naar = (await lijst('faseovergangen', `verbetering='${id}'`)).map((stap) => stap.naar);
    expect(naar.slice(-6)).toEqual([
      'besproken',
      'gekozen',
      'doorgevoerd',
      'getoetst',
      'teruggekoppeld',
      'gesloten',
    ]);
  });

  test('R16 what was done and told in an earlier round is not of this one', async () => {
    const id = await ongetoetst(api);
    const { id: eigenaar } = (await lijst('medewerkers', "naam='behandelaar'", 'beheerder'))[0];
    await api.stap('voorzitter', id, 'besluiten', besluit(eigenaar));
    const [gedaan] = await lijst('acties', `verbetering='${id}'`);
    const klaar = { status: 'klaar', versie: gedaan.versie };
    expect((await api.update('behandelaar', 'acties', gedaan.id, klaar)).status).toBe(200);
    const stand = async (): Promise<Json> =>
      (await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null)).body.tellingen;
    // Their details were erased at the end of the term, after they were told.
    const [signaal] = await lijst('signalen', `verbetering='${id}'`, 'ambassadeur');
    const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'));
    db.exec(`update terugkoppelingen set status = 'verteld' where verbetering = '${id}'`);
    db.exec(`insert into terugkoppelingen (id, signaal, verbetering, uitkomst, ronde, status)
      select 'verteldinronde0', '${signaal.id}', '${id}', 'doorgevoerd', 0, 'verteld'
      where not exists (select 1 from terugkoppelingen where verbetering = '${id}')`);
    db.exec(`delete from melders where signaal = '${signaal.id}'`);
    db.close();
    expect(await stand()).toMatchObject({ acties: { open: 0, totaal: 1 }, melders: { verteld: 1 } });
    await gesloten(id, { afwijking: { reden: 'Eén persoon.' } });
    await heropen(id);
    expect(await stand()).toMatchObject({
      acties: { open: 0, totaal: 0 },
      melders: { verteld: 0, onbereikbaar: 1, 'wil-niet': 0 },
    });
    await api.stap('voorzitter', id, 'besluiten', besluit(eigenaar));
    expect(await stand()).toMatchObject({ acties: { open: 1, totaal: 1 } });
  });

  test('R4 only what is closed, with a reason, by whom the occasion allows', async () => {
    const open = await rond(api);
    expect(fouten(await heropen(open))).toEqual(['fase r4-niet-gesloten']);
    const id = await gesloten();
    const zonder = await heropen(id, 'voorzitter', { reden: ' ' });
    expect([zonder.status, fouten(zonder)]).toEqual([400, ['reden reden-verplicht']]);
    const ambassadeur = await heropen(id, 'ambassadeur');
    expect([ambassadeur.status, fouten(ambassadeur)]).toEqual([403, ['rollen geen-rol']]);
    const persoonlijk = await heropen(id, 'voorzitter', { reden: 'Bel 06 12345678.' });
    expect([persoonlijk.status, fouten(persoonlijk)]).toEqual([400, ['reden r1-telefoon']]);
    const onbekend = await heropen(id, 'voorzitter', { reden, aanleiding: 'zomaar' });
    expect(fouten(onbekend)).toEqual(['aanleiding onbekende-keuze']);
    expect(await lees(id)).toMatchObject({ fase: 'gesloten', ronde: 0 });
  });

  test('R4 an ambassadeur points at a nee or a measurement that is there', async () => {
    const id = await gesloten();
    const oordeel = await heropen(id, 'ambassadeur', { reden, aanleiding: 'oordeel' });
    expect([oordeel.status, fouten(oordeel)]).toEqual([409, ['aanleiding r4-geen-oordeel']]);
    const effect = await heropen(id, 'ambassadeur', { reden, aanleiding: 'effect' });
    expect(fouten(effect)).toEqual(['aanleiding r4-geen-effect']);
    await geefOordeel(api, id, 'nee');
    expect((await heropen(id, 'ambassadeur', { reden, aanleiding: 'oordeel' })).status).toBe(200);
  });

  test('R4 a nee that says why opens it by itself, and waits for an answer before it closes again', async () => {
    const id = await gesloten();
    const nee = await geefOordeel(api, id, 'nee', 'Ik betaal nog steeds te veel.');
    expect(await lees(id)).toMatchObject({ fase: 'gehoord', ronde: 1 });
    expect(await mist(id)).toContain('oordelen r4-nee-zonder-antwoord');
    const antwoord = { antwoord: 'Wij betalen het terug.', versie: nee.versie };
    await api.ask('redacteur', 'POST /meelezingen/{id}/antwoorden', { id: nee.id }, antwoord);
    expect(await mist(id)).not.toContain('oordelen r4-nee-zonder-antwoord');
    const regels = JSON.stringify(await lijst('auditlog', `bron='${id}'`, 'beheerder'));
    expect(regels).toContain('heropend-oordeel');
    expect(regels).not.toContain('te veel');
  });

  test('R16 a nee that turns out not to be of who was asked: the page says that the reason is gone, and there is a way back', async () => {
    const id = await gesloten();
    const live = async (): Promise<Json> =>
      (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0]
        .inhoud;
    const nee = await geefOordeel(api, id, 'nee', 'Ik betaal nog steeds te veel.');
    expect((await live()).rondes[0]).not.toHaveProperty('vervallenOp');
    const pad = `/api/luisterloop/v1/meelezingen/${nee.id}/ongeldigverklaringen`;
    const body = { reden: 'De code lag bij de buren.', versie: nee.versie };
    expect((await api.call('ambassadeur', 'POST', pad, body)).status).toBe(200);
    const [ronde] = (await live()).rondes;
    expect([ronde.vervallenOp, (await lees(id)).heropeningen[0].vervallenOp]).toEqual([vandaag(), vandaag()]);
    expect(JSON.stringify(await live())).not.toContain('buren');
    const regels = (await lijst('auditlog', `bron='${id}'`, 'beheerder')).map(({ wat }: Json) => wat);
    expect(regels).toContain('heropenreden-vervallen');
    expect(await mist(id)).not.toContain('oordelen r4-nee-zonder-antwoord');
  });

  test('R4 opens once, however many open it at the same time', async () => {
    const id = await gesloten();
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => heropen(id)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect(await lees(id)).toMatchObject({ ronde: 1 });
  });
});
