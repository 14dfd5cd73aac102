import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { intrekking } from '#tests/fixtures/verbeteringen.ts';
import {
  koppel,
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import { openOutbox } from '#tests/fixtures/outbox.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const base = '/api/luisterloop/v1';
const vraag = (pad: string, body: object, als = 'dienst'): Promise<Antwoord> =>
  api.call(als, 'POST', `${base}/berichten/${pad}`, body);
const { claim, geefOver, meld } = openOutbox(() => api);
const volg = (volgcode: string, wens: object): Promise<Antwoord> =>
  api.ask('dienst', 'POST /volgen', {}, { volgcode, ...wens });
function change(sql: string, ...waarden: string[]): void {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  db.prepare(sql).run(...waarden);
  db.close();
}
const berichten = async (id: string): Promise<string[]> =>
  (await readBerichten(api, id)).map(({ soort, status }) => `${soort} ${status}`);
const ledger = async (id: string): Promise<string[]> =>
  (await readLedger(api, id)).map(({ status, kanaal }) => `${status} ${kanaal}`.trim());
const meelezingen = async (id: string): Promise<Json[]> =>
  (await api.records('ambassadeur', 'meelezingen', `?filter=(verbetering='${id}')`)).body.items;
const audit = async (bron: string): Promise<string[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${bron}')&sort=@rowid`)).body.items.map(
    ({ wat, van, naar }: Json) => `${wat} ${van}>${naar}`,
  );
async function trekIn(id: string): Promise<void> {
  const antwoord = await api.stap('redacteur', id, 'intrekkingen', intrekking);
  expect(antwoord.status).toBe(200);
}
const bellen = { email: '', telefoon: '0612345678' };

/** A live entry with one melder who waits for a mail. */
async function metMail(velden: Record<string, string> = {}): Promise<Json> {
  const { id } = await nieuweTekst(api);
  const { id: signaal, volgcode } = await koppelSignaal(api, id, velden);
  await publiceer(api, id);
  return { id, signaal, volgcode };
}

/** No mail of an earlier test is due or under way. */
beforeEach(() => change("update berichten set status = 'verstuurd'"));

describe('what was taken off the site is told to nobody', () => {
  test('every open mail lapses, and nobody stays on the call list', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    const [bericht] = await readBerichten(api, id);
    const rijen = await readLedger(api, id);
    await trekIn(id);
    expect([await berichten(id), await ledger(id), await claim()]).toEqual([
      ['terugkoppeling vervallen'],
      [],
      [],
    ]);
    expect(await audit(bericht.id)).toEqual(['bericht wacht>vervallen']);
    for (const rij of rijen) expect((await audit(rij.id)).at(-1)).toBe('terugkoppeling te-doen>ingetrokken');
  });

  test('R5 published again, those who still have to hear it are told, once', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id, { email: 'gehad@voorbeeld.test' });
    await koppelSignaal(api, id, { email: 'nog-niet@voorbeeld.test' });
    await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    const [eerste] = await claim(1);
    await meld(eerste, 'verstuurd');
    await trekIn(id);
    expect(await ledger(id)).toEqual(['verteld email']);
    const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/verbeteringen/records/${id}`))
      .body;
    await api.update('ambassadeur', 'verbeteringen', id, { verbetering: 'Nu klopt de tekst wel.', versie });
    await publiceer(api, id);
    expect((await ledger(id)).sort()).toEqual(['te-doen', 'te-doen email', 'verteld email']);
    const [tweede, ...meer] = await claim();
    expect(meer).toEqual([]);
    expect(tweede.aan).not.toBe(eerste.aan);
    expect(tweede.tekst).toContain('Nu klopt de tekst wel.');
  });

  test('R5 a mail that was taken does not pass the point of no return; one that may arrive is settled by its outcome', async () => {
    const voor = await metMail();
    const na = await metMail();
    const onbekend = await metMail();
    const [een, twee, drie] = await claim();
    expect([await geefOver(twee), await geefOver(drie)]).toEqual([200, 200]);
    for (const { id } of [voor, na, onbekend]) await trekIn(id);
    expect(await geefOver(een)).toBe(409);
    await meld(een, 'uitgesteld');
    await meld(twee, 'verstuurd');
    await meld(drie, 'onzeker');
    expect([await berichten(voor.id), await ledger(voor.id)]).toEqual([['terugkoppeling vervallen'], []]);
    expect(await ledger(na.id)).toEqual(['verteld email']);
    expect([await berichten(onbekend.id), await ledger(onbekend.id)]).toEqual([
      ['terugkoppeling onzeker'],
      [],
    ]);
    await publiceerOpnieuw(onbekend.id);
    expect(await ledger(onbekend.id)).toEqual(['te-doen']);
    expect(await claim()).toEqual([]);
  });

  test('an invitation to it lapses as well, and its code with it', async () => {
    const { id } = await nieuweTekst(api);
    await publiceer(api, id);
    await koppelSignaal(api, id, { terugkoppeling: '', meelezen: 'ja' });
    await api.stap('ambassadeur', id, 'uitnodigingen', { melders: true });
    expect(await berichten(id)).toEqual(['uitnodiging wacht']);
    await trekIn(id);
    expect(await berichten(id)).toEqual(['uitnodiging vervallen']);
    const [meelezing] = await meelezingen(id);
    expect(meelezing.status).toBe('verlopen');
    expect((await audit(meelezing.id)).at(-1)).toBe('verlopen uitgenodigd>verlopen');
  });

  test('the guards see it too: at the claim, and at the point of no return', async () => {
    const uitnodiging = await nieuweTekst(api);
    await publiceer(api, uitnodiging.id);
    await koppelSignaal(api, uitnodiging.id, { terugkoppeling: '', meelezen: 'ja' });
    await api.stap('ambassadeur', uitnodiging.id, 'uitnodigingen', { melders: true });
    const mail = await metMail();
    const gegeven = await claim();
    expect(gegeven).toHaveLength(2);
    const weg = "update verbeteringen set liveVersie = 0, publicatiestatus = 'ingetrokken' where id = ?";
    for (const { id } of [uitnodiging, mail]) change(weg, id);
    for (const bericht of gegeven) expect(await geefOver(bericht)).toBe(409);
    expect(await claim()).toEqual([]);
    expect([await berichten(uitnodiging.id), await berichten(mail.id)]).toEqual([
      ['uitnodiging vervallen'],
      ['terugkoppeling vervallen'],
    ]);
  });
});

async function publiceerOpnieuw(id: string): Promise<void> {
  const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/verbeteringen/records/${id}`))
    .body;
  await api.update('ambassadeur', 'verbeteringen', id, { titel: 'Een andere titel', versie });
  await publiceer(api, id);
}

describe('R5 a mail of which nobody knows whether it arrived stays so until a person decides', () => {
  const wegen: Record<string, (melding: Json) => Promise<unknown>> = {
    'the signal is unlinked and linked again': async ({ id, signaal }) => {
      await koppel(api, signaal, '');
      expect(await berichten(id)).toEqual(['terugkoppeling onzeker']);
      await koppel(api, signaal, id);
    },
    'the consent is taken back and given again': async ({ volgcode }) => {
      await volg(volgcode, { intrekken: ['terugkoppeling'] });
      await volg(volgcode, { toestaan: ['terugkoppeling'] });
    },
    'it is withdrawn and published again': async ({ id }) => {
      await trekIn(id);
      await publiceerOpnieuw(id);
    },
  };
  for (const [wat, doe] of Object.entries(wegen)) {
    test.each(['under way', 'after a restore'])(`when ${wat}, %s`, async (waar) => {
      const melding = await metMail();
      if (waar === 'under way') {
        const [bericht] = await claim();
        await geefOver(bericht);
        await meld(bericht, 'onzeker');
      } else {
        change("update berichten set status = 'onzeker' where verbetering = ?", melding.id);
        change("update terugkoppelingen set kanaal = '' where verbetering = ?", melding.id);
      }
      await doe(melding);
      await api.stap('ambassadeur', melding.id, 'terugkoppelingen');
      expect(await berichten(melding.id)).toEqual(['terugkoppeling onzeker']);
      expect(await claim()).toEqual([]);
      const [rij] = await readLedger(api, melding.id);
      expect(rij).toMatchObject({
        status: 'te-doen',
        kanaal: '',
        toelichting: 'Wij weten niet of deze mail aankwam.',
      });
      const [bericht] = await readBerichten(api, melding.id);
      expect(bericht.terugkoppeling).toBe(rij.id);
      expect((await vraag(`${bericht.id}/herkansingen`, {}, 'voorzitter')).status).toBe(200);
      expect(await claim()).toHaveLength(1);
    });
  }

  test('R10 a person who ticks it off decides, and the code in it goes on working', async () => {
    const { id } = await metMail();
    const [bericht] = await claim();
    await geefOver(bericht);
    await meld(bericht, 'onzeker');
    const [rij] = await readLedger(api, id);
    const body = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: rij.versie } as const;
    expect(
      (await api.ask('ambassadeur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: rij.id }, body)).status,
    ).toBe(200);
    expect(await berichten(id)).toEqual(['terugkoppeling vervallen']);
    expect((await audit(bericht.id)).at(-1)).toBe('bericht onzeker>vervallen');
    expect((await meelezingen(id)).map(({ status }) => status)).toEqual(['uitgenodigd']);
  });

  test('nor is one sent again that lapsed after its last byte may have gone', async () => {
    const { id, volgcode } = await metMail();
    await volg(volgcode, { intrekken: ['terugkoppeling'] });
    const toen = new Date().toISOString().replace('T', ' ');
    change('update berichten set overgaveOp = ? where verbetering = ?', toen, id);
    await volg(volgcode, { toestaan: ['terugkoppeling'] });
    expect([await ledger(id), await claim()]).toEqual([['te-doen'], []]);
  });
});

describe('a code that one mail brought', () => {
  test.each(['lapses', 'is refused'])('goes on working when another mail with it %s', async (hoe) => {
    const { id } = await nieuweTekst(api);
    await publiceer(api, id);
    const { volgcode } = await koppelSignaal(api, id, { terugkoppeling: '', meelezen: 'ja' });
    await api.stap('ambassadeur', id, 'uitnodigingen', { melders: true });
    await meld((await claim())[0], 'verstuurd');
    await volg(volgcode, { toestaan: ['terugkoppeling'] });
    await api.stap('ambassadeur', id, 'terugkoppelingen');
    if (hoe === 'lapses') await volg(volgcode, { intrekken: ['terugkoppeling'] });
    else await meld((await claim())[0], 'geweigerd');
    const status = hoe === 'lapses' ? 'vervallen' : 'mislukt';
    expect(await berichten(id)).toEqual(['uitnodiging verstuurd', `terugkoppeling ${status}`]);
    expect((await meelezingen(id)).map((meelezing) => meelezing.status)).toEqual(['uitgenodigd']);
  });
});

test('R10 a code that works no more, or works again, is in the audit log with the mail', async () => {
  const { id } = await metMail();
  const [bericht] = await claim();
  await meld(bericht, 'geweigerd');
  await vraag(`${bericht.id}/herkansingen`, {}, 'ambassadeur');
  const [meelezing] = await meelezingen(id);
  expect(await audit(meelezing.id)).toEqual([
    'uitgenodigd >uitgenodigd',
    'verlopen uitgenodigd>verlopen',
    'uitgenodigd verlopen>uitgenodigd',
  ]);
});
