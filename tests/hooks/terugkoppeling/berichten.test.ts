import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { besluit, sluitZonderToets } from '#tests/fixtures/loop.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import {
  herpubliceer,
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import { openOutbox } from '#tests/fixtures/outbox.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const base = '/api/luisterloop/v1';
const vraag = (pad: string, body: object, als = 'dienst'): Promise<Antwoord> =>
  api.call(als, 'POST', `${base}/berichten/${pad}`, body);
const { claim, geefOver, meld: meldZo } = openOutbox(() => api);
const meld = (bericht: Json, uitkomst: string): Promise<Antwoord> =>
  meldZo(bericht, uitkomst, uitkomst === 'verstuurd' ? '' : 'Dat ging mis.');
const change = (sql: string, ...waarden: string[]): void => changeDatabase(api.pb, sql, ...waarden);

/** A live entry with one melder who waits for a mail. */
async function metMail(velden: Record<string, string> = {}): Promise<Json> {
  const { id } = await nieuweTekst(api);
  const { volgcode } = await koppelSignaal(api, id, velden);
  await publiceer(api, id);
  return { id, volgcode };
}
const stand = async (id: string): Promise<string[]> => {
  const [bericht] = await readBerichten(api, id);
  const [rij] = await readLedger(api, id);
  return [bericht.status, `${rij.status} ${rij.kanaal}`.trim()];
};

/** No mail of an earlier test is due or under way. */
beforeEach(() => change("update berichten set status = 'verstuurd'"));

describe('the outbox gives the sender its mails', () => {
  test('with the address and the code filled in, under one name for each attempt', async () => {
    await metMail({ email: 'een@voorbeeld.test' });
    const [eerste] = await claim();
    expect(eerste).toMatchObject({ aan: 'een@voorbeeld.test', poging: 1 });
    expect(eerste.tekst).toMatch(/#ja-([0-9A-Z]{5}-){2}[0-9A-Z]{4}\n/);
    expect(eerste.tekst).not.toContain('{{code}}');
    expect(eerste.messageId).toMatch(/^[0-9a-f]{40}@voorbeeld\.test$/);
    const [tweede] = await claim();
    expect(tweede).toEqual({ ...eerste, poging: 2 });
  });

  test('R5 each once, as long as the sender says that it has them', async () => {
    await metMail();
    await metMail();
    const gegeven = await claim();
    expect(gegeven).toHaveLength(2);
    expect(
      await claim(
        20,
        gegeven.map(({ id }) => id),
      ),
    ).toEqual([]);
    expect(await claim(1, [gegeven[0].id])).toEqual([{ ...gegeven[1], poging: 2 }]);
  });

  test('not before somebody filled in where they come from', async () => {
    const { id } = await metMail();
    const email = 'luister@voorbeeld.test';
    change("update instellingen set organisatie = json_set(organisatie, '$.contact.email', '')");
    const leeg = (await vraag('claims', { aantal: 20, houdt: [] })).body;
    change("update instellingen set organisatie = json_set(organisatie, '$.contact.email', ?)", email);
    expect(leeg).toEqual({ afzender: null, berichten: [] });
    expect(await stand(id)).toEqual(['wacht', 'te-doen email']);
    expect((await vraag('claims', { aantal: 20, houdt: [] })).body.afzender.email).toBe(email);
  });
});

describe('R5 the point of no return', () => {
  test('is passed once for each attempt, and only by the attempt that is on', async () => {
    await metMail();
    const [oud] = await claim();
    const [nieuw] = await claim();
    expect([await geefOver(oud), await geefOver(nieuw), await geefOver(nieuw)]).toEqual([409, 200, 409]);
  });

  test('a sender that dies before it leaves a mail that waits, after it one of which nobody knows', async () => {
    const voor = await metMail();
    const na = await metMail();
    const gegeven = await claim();
    expect(await geefOver(gegeven[1])).toBe(200);
    await claim(0);
    expect([await stand(voor.id), await stand(na.id)]).toEqual([
      ['wacht', 'te-doen email'],
      ['onzeker', 'te-doen'],
    ]);
    expect((await claim()).map(({ id }) => id)).toEqual([gegeven[0].id]);
  });

  test('news that comes late is still news; the same news twice, or of an earlier attempt, is none', async () => {
    const { id } = await metMail();
    const [oud] = await claim();
    const [bericht] = await claim();
    await geefOver(bericht);
    await claim(0);
    expect((await meld(oud, 'geweigerd')).status).toBe(200);
    expect(await stand(id)).toEqual(['onzeker', 'te-doen']);
    await meld(bericht, 'verstuurd');
    expect(await stand(id)).toEqual(['verstuurd', 'verteld email']);
    const [{ versie }] = await readLedger(api, id);
    await meld(bericht, 'verstuurd');
    await meld(bericht, 'uitgesteld');
    await api.stap('ambassadeur', id, 'terugkoppelingen');
    expect(await stand(id)).toEqual(['verstuurd', 'verteld email']);
    expect((await readLedger(api, id))[0].versie).toBe(versie);
  });

  test('is not passed when the melder took the consent back after the mail was taken', async () => {
    const { id, volgcode } = await metMail();
    const [bericht] = await claim();
    const body = { volgcode, intrekken: ['terugkoppeling'] };
    await api.ask('dienst', 'POST /volgen', {}, body);
    expect(await geefOver(bericht)).toBe(409);
    await meld(bericht, 'uitgesteld');
    expect(await stand(id)).toEqual(['vervallen', 'wil-niet']);
  });

  test('nobody ticks off a melder whose mail may be arriving', async () => {
    const { id } = await metMail();
    const [bericht] = await claim();
    await geefOver(bericht);
    const [rij] = await readLedger(api, id);
    const body = { status: 'verteld', kanaal: 'telefoon', toelichting: '', versie: rij.versie } as const;
    const antwoord = await api.ask(
      'ambassadeur',
      'POST /terugkoppelingen/{id}/uitkomsten',
      { id: rij.id },
      body,
    );
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([409, 'bericht-onderweg']);
  });
});

describe('a mail that failed or may not have arrived', () => {
  test('is sent again only when a person says so', async () => {
    const { id } = await metMail();
    const [bericht] = await claim();
    await meld(bericht, 'geweigerd');
    expect(await stand(id)).toEqual(['mislukt', 'te-doen']);
    expect(await claim()).toEqual([]);
    expect((await vraag(`${bericht.id}/herkansingen`, {}, 'ambassadeur')).status).toBe(200);
    expect(await stand(id)).toEqual(['wacht', 'te-doen email']);
    expect((await claim()).map(({ poging }) => poging)).toEqual([2]);
    expect((await vraag(`${bericht.id}/herkansingen`, {}, 'ambassadeur')).status).toBe(409);
  });

  test('R10 each end is in the audit log', async () => {
    const { id } = await metMail();
    const [bericht] = await claim();
    await meld(bericht, 'onzeker');
    await vraag(`${bericht.id}/herkansingen`, {}, 'voorzitter');
    await meld((await claim())[0], 'verstuurd');
    const [rij] = await readLedger(api, id);
    const filter = encodeURIComponent(`bron='${bericht.id}' || bron='${rij.id}'`);
    const { items } = (await api.records('beheerder', 'auditlog', `?filter=(${filter})&sort=@rowid`)).body;
    expect(items.map(({ wat, van, naar }: Json) => `${wat} ${van}>${naar}`)).toEqual([
      'terugkoppeling >te-doen',
      'bericht onderweg>onzeker',
      'terugkoppeling te-doen>te-doen',
      'bericht onzeker>wacht',
      'terugkoppeling te-doen>te-doen',
      'bericht onderweg>verstuurd',
      'terugkoppeling te-doen>verteld',
    ]);
  });
});

describe('R5 a loop that was reopened', () => {
  test('has nothing to tell until something was chosen anew and published, and is then told once more', async () => {
    const { id } = await metMail();
    await meld((await claim())[0], 'verstuurd');
    await sluitZonderToets(api, id);
    expect((await api.stap('voorzitter', id, 'heropeningen', { reden: 'Het helpt nog niet.' })).status).toBe(
      200,
    );
    const antwoord = await api.stap('ambassadeur', id, 'terugkoppelingen');
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([409, 'vertellen-geen-nieuws']);
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    // chosen anew, but the site still shows the old text with the new fase
    expect((await api.stap('ambassadeur', id, 'terugkoppelingen')).status).toBe(409);
    expect(await readBerichten(api, id)).toHaveLength(1);
    await herpubliceer(api, id, { verbetering: 'De brief is nu echt één bladzijde.' });
    const berichten = await readBerichten(api, id);
    expect(berichten.map(({ sleutel }) => sleutel.split(':')[4])).toEqual(['0', '1']);
    expect(berichten[1].tekst).toContain('Wij schreven u hier al eerder over.');
    await api.stap('ambassadeur', id, 'terugkoppelingen');
    expect(await readBerichten(api, id)).toHaveLength(2);
  });
});

test('R1 what is imported and published mails nobody', async () => {
  const { themas, ...rij } = { ...volledig, titel: 'Ingevoerd' };
  const body = { rijen: [{ ...rij, themas }], publiceer: true, goedgekeurdDoor: 'redacteur@voorbeeld.nl' };
  const voor = (await api.records('ambassadeur', 'berichten')).body.totalItems;
  const antwoord = await api.ask('dienst', 'POST /importen/verbeteringen', {}, body);
  expect(antwoord.body).toMatchObject({ gepubliceerd: 1 });
  expect((await api.records('ambassadeur', 'berichten')).body.totalItems).toBe(voor);
});

test('health says how long the oldest mail waits', async () => {
  const gezondheid = async (): Promise<Json> => (await api.ask('gast', 'GET /gezondheid', {}, null)).body;
  expect(await gezondheid()).toMatchObject({ status: 'gezond', oudstePostMinuten: 0 });
  const { id } = await metMail();
  const toen = new Date(Date.now() - 90 * 60_000).toISOString().replace('T', ' ');
  change('update berichten set created = ? where verbetering = ?', toen, id);
  // An answer counts for five seconds.
  await expect.poll(gezondheid, { timeout: 10_000, interval: 500 }).toMatchObject({ oudstePostMinuten: 90 });
});

test('the mails of a person, an entry or a code are found by an index', () => {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true, timeout: 5000 });
  for (const veld of ['signaal', 'meelezer', 'verbetering', 'meelezing', 'terugkoppeling']) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM berichten WHERE ${veld} = ?`).all('x');
    expect(JSON.stringify(plan)).toContain(`USING INDEX idx_berichten_${veld} `);
  }
  db.close();
});
