import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '#records/client.ts';
import { listMeelezingen } from '#records/meelezen.ts';
import { fouten, geefOordeel, ongetoetst } from '#tests/fixtures/loop.ts';
import { drukCodes, nieuwPanellid } from '#tests/fixtures/meelezen.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const stand = async (id: string, als = 'behandelaar'): Promise<Antwoord> =>
  api.ask(als, 'GET /verbeteringen/{id}/sluitstand', { id }, null);
const telling = async (id: string): Promise<Json> => (await stand(id)).body.tellingen;
const geef = (id: string, body: object, als = 'redacteur2'): Promise<Antwoord> =>
  api.stap(als, id, 'meelezingen', { oordeel: 'ja', kanaal: 'telefoon', ...body });
const lees = async (collectie: string, filter: string): Promise<Json[]> =>
  (await api.records('voorzitter', collectie, `?filter=(${encodeURIComponent(filter)})&sort=@rowid`)).body
    .items;

describe('R16 one person is one verdict', () => {
  test('R16 the same person counts once, however they wrote their address or number', async () => {
    const id = await ongetoetst(api);
    const wie = [
      { email: 'Jan.Smit+gemeente@GoogleMail.com', telefoon: '' },
      { email: 'jansmit@gmail.com', telefoon: '06 12 34 56 71' },
      { email: '', telefoon: '0031 (0)6-12345671' },
      { email: 'ander@café.test', telefoon: '' },
      { email: 'ANDER@xn--caf-dma.test', telefoon: '' },
    ];
    for (const melder of wie) {
      const { id: signaal } = await koppelSignaal(api, id, { ...melder, terugkoppeling: '', meelezen: '' });
      const tweede = await geef(id, { signaal });
      expect([200, 409]).toContain(tweede.status);
    }
    expect((await telling(id)).oordelen).toEqual({ ja: 2, deels: 0, nee: 0, 'weet-niet': 0 });
    const lid = await nieuwPanellid(api, { email: 'j.a.nsmit@gmail.com' });
    expect((await geef(id, { meelezer: lid })).status).toBe(409);
    expect(fouten(await stand(id))).toEqual(['oordelen r4-te-weinig-oordelen']);
    await geefOordeel(api, id, 'ja');
    expect(fouten(await stand(id))).toEqual([]);
  });

  test('R16 who turns out to be the same person counts once from then on, also when who they are is erased', async () => {
    const id = await ongetoetst(api);
    const leeg = { terugkoppeling: '', meelezen: '' };
    const een = await koppelSignaal(api, id, { email: 'tikfoud@voorbeeld.test', ...leeg });
    const twee = await koppelSignaal(api, id, { email: 'tikfout@voorbeeld.test', ...leeg });
    await geef(id, { signaal: een.id, oordeel: 'nee', toelichting: 'Nog niet.' });
    await geef(id, { signaal: twee.id, oordeel: 'ja' });
    expect((await telling(id)).oordelen).toMatchObject({ ja: 1, nee: 1 });
    const [melder] = await lees('melders', `signaal='${een.id}'`);
    const beter = { naam: '', email: 'Tikfout@Voorbeeld.test', telefoon: '', versie: melder.versie };
    expect((await api.ask('ambassadeur', 'POST /signalen/{id}/melder', { id: een.id }, beter)).status).toBe(
      200,
    );
    const alleen = { ja: 1, deels: 0, nee: 0, 'weet-niet': 0 };
    expect((await telling(id)).oordelen).toEqual(alleen);
    expect((await lees('meelezingen', `signaal='${een.id}'`))[0].vervangen).toBe(true);
    const client = createClient(api.pb.url);
    client.authStore.save(await api.token('voorzitter'));
    const wachtend = await listMeelezingen(client, { wachtOpAntwoord: true });
    expect(wachtend).toEqual([]);
    for (const { id: signaal } of [een, twee]) {
      expect(
        (await api.ask('ambassadeur', 'POST /signalen/{id}/wissingen', { id: signaal }, {})).status,
      ).toBe(200);
    }
    expect((await telling(id)).oordelen).toEqual(alleen);
    expect(fouten(await stand(id))).toEqual(['oordelen r4-te-weinig-oordelen']);
  });

  test('R16 the panel has each person once, by address and by number', async () => {
    await nieuwPanellid(api, { email: 'p.anel@gmail.com', telefoon: '06-87654321' });
    const dubbel = (over: object): Promise<Antwoord> =>
      api.create('ambassadeur', 'meelezers', { naam: 'Nog een keer', ...over });
    expect(fouten(await dubbel({ email: 'Panel@googlemail.com' }))).toEqual(['email meelezer-bestaat']);
    expect(fouten(await dubbel({ telefoon: '+31 6 87654321' }))).toEqual(['telefoon meelezer-bestaat']);
  });
});

describe('R4 what a person says with their own code', () => {
  test('R4 replaces what a colleague typed in; the code stays theirs', async () => {
    const id = await ongetoetst(api);
    const lid = await nieuwPanellid(api);
    const [code = ''] = await drukCodes(api, id);
    // as if the mail brought this code to that member of the panel
    changeDatabase(
      api.pb,
      "update meelezingen set meelezer = ?, kanaal = 'email' where verbetering = ?",
      lid,
      id,
    );
    const mail = `insert into berichten (id, sleutel, soort, verbetering, meelezing, status)
      select 'bericht00000001', 'uitnodiging:x', 'uitnodiging', verbetering, id, 'verstuurd' from meelezingen where verbetering = ?`;
    changeDatabase(api.pb, mail, id);
    expect((await geef(id, { meelezer: lid, oordeel: 'ja' })).status).toBe(200);
    expect((await telling(id)).oordelen.ja).toBe(1);
    const zelf = { uitnodiging: code, oordeel: 'nee', toelichting: 'Dat zei ik niet.' };
    expect((await api.ask('dienst', 'POST /meelezen', {}, zelf)).status).toBe(200);
    expect((await telling(id)).oordelen).toEqual({ ja: 0, deels: 0, nee: 1, 'weet-niet': 0 });
  });
});

describe('R16 a colleague is one, with however many accounts', () => {
  test('R16 nobody gets a second account, however the address is written', async () => {
    const account = { naam: 'Dubbel', rollen: ['redacteur'], actief: true, versie: 1 };
    const wachtwoord = { password: 'een-lang-wachtwoord', passwordConfirm: 'een-lang-wachtwoord' };
    const maak = (email: string): Promise<Antwoord> =>
      api.create('beheerder', 'medewerkers', { ...account, ...wachtwoord, email });
    expect(fouten(await maak('REDACTEUR@Voorbeeld.NL'))).toEqual(['email account-bestaat']);
    const nieuw = await maak('collega.een@gmail.com');
    expect(nieuw.status).toBe(200);
    expect(fouten(await maak('collegaeen+werk@googlemail.com'))).toEqual(['email account-bestaat']);
    const { id, versie } = nieuw.body;
    const ander = { email: 'Redacteur2@voorbeeld.nl', versie };
    expect(fouten(await api.update('beheerder', 'medewerkers', id, ander))).toEqual([
      'email account-bestaat',
    ]);
    expect((await api.update('beheerder', 'medewerkers', id, { naam: 'Collega', versie })).status).toBe(200);
  });

  test('R2 R16 whoever last edited an entry does not approve it with another account of theirs', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    await api.stap('redacteur', id, 'indieningen');
    const wordt = (oud: string, nieuw: string): void =>
      changeDatabase(api.pb, 'update medewerkers set email = ? where email = ?', nieuw, oud);
    wordt('redacteur@voorbeeld.nl', 'redacteur@gmail.com');
    wordt('redacteur2@voorbeeld.nl', 'redacteur+werk@gmail.com');
    expect(fouten(await api.stap('redacteur2', id, 'goedkeuringen'))).toEqual([
      'laatstBewerktDoor r2-vier-ogen',
    ]);
    wordt('redacteur@gmail.com', 'redacteur@voorbeeld.nl');
    wordt('redacteur+werk@gmail.com', 'redacteur2@voorbeeld.nl');
    expect((await api.stap('redacteur2', id, 'goedkeuringen')).status).toBe(200);
  });
});
