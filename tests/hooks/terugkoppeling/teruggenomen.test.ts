import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, fouten, geefOordeel } from '#tests/fixtures/loop.ts';
import {
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
const post = (als: string, pad: string, body: object): Promise<Antwoord> =>
  api.call(als, 'POST', `${base}/${pad}`, body);
const { claim, verstuur: verstuurAlles } = openOutbox(() => api);
/** Lets every mail that is due arrive, as far as the mail server says; answers to whom, with which code. */
const verstuur = async (): Promise<{ aan: string; code: string }[]> =>
  (await verstuurAlles()).map(({ aan, tekst }) => ({ aan, code: /#ja-([^\s]+)/.exec(tekst)?.[1] ?? '' }));
const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const ledger = async (id: string): Promise<string[]> =>
  (await readLedger(api, id)).map(({ status, kanaal }) => `${status} ${kanaal}`.trim());
const mails = async (id: string): Promise<string[]> =>
  (await readBerichten(api, id)).map(({ status }) => status);
const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
const neemTerug = (rij: Json, over: object = {}, als = 'ambassadeur'): Promise<Antwoord> =>
  post(als, `terugkoppelingen/${rij.id}/terugnemingen`, {
    reden: 'De mail kwam terug: onbekend adres.',
    versie: rij.versie,
    ...over,
  });
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null));
const opDeBellijst = async (id: string): Promise<boolean> =>
  (await readLedger(api, id)).some(({ status, kanaal }) => status === 'te-doen' && kanaal === '');

/** A live entry with one melder, decided on. */
async function begin(over: Record<string, string> = {}): Promise<{ id: string; signaal: Json }> {
  const { id } = await nieuweTekst(api);
  const signaal = await koppelSignaal(api, id, { meelezen: '', ...over });
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  await publiceer(api, id);
  return { id, signaal };
}

/** The same, told by mail and closed. */
async function gesloten(over: Record<string, string> = {}): Promise<{ id: string; signaal: Json }> {
  const { id, signaal } = await begin(over);
  await verstuur();
  await api.stap('redacteur', id, 'medewerkers-verteld');
  for (const oordeel of ['ja', 'ja', 'deels'] as const) await geefOordeel(api, id, oordeel);
  await sluit(id);
  return { id, signaal };
}

async function sluit(id: string): Promise<void> {
  const antwoord = await api.stap('redacteur', id, 'sluitingen');
  expect([antwoord.status, antwoord.body.fouten]).toEqual([200, undefined]);
}

describe('R16 a mail that came back after the mail server took it', () => {
  test('R16 the closing falls, the figures follow, and the person is on the call list', async () => {
    const { id } = await gesloten({ email: 'weg@voorbeeld.test' });
    expect((await live(id)).fase).toBe('gesloten');
    const [rij] = await readLedger(api, id);
    const antwoord = await neemTerug(rij);
    expect(antwoord.body).toMatchObject({
      status: 'te-doen',
      kanaal: '',
      terugneemreden: 'De mail kwam terug: onbekend adres.',
    });
    expect([await ledger(id), await mails(id), await opDeBellijst(id)]).toEqual([
      ['te-doen'],
      ['mislukt'],
      true,
    ]);
    const nu = await lees(id);
    expect([nu.fase, nu.geslotenOp, (await live(id)).fase]).toEqual(['getoetst', '', 'getoetst']);
    expect((await live(id)).loop.map(({ fase }: Json) => fase)).not.toContain('teruggekoppeld');
    expect(await mist(id)).toEqual(['terugkoppelingen r4-nog-te-vertellen']);
    expect(await claim()).toEqual([]);
  });

  test('R5 it goes again only when a person says so, and then the gate opens anew', async () => {
    const { id } = await gesloten({ email: 'vol@voorbeeld.test' });
    const [rij] = await readLedger(api, id);
    await neemTerug(rij);
    const [bericht] = await readBerichten(api, id);
    await post('ambassadeur', `berichten/${bericht.id}/herkansingen`, {});
    expect((await verstuur()).map(({ aan }) => aan)).toEqual(['vol@voorbeeld.test']);
    expect(await ledger(id)).toEqual(['verteld email']);
    expect((await lees(id)).fase).toBe('teruggekoppeld');
    await sluit(id);
  });

  test('R3 whoever said no meanwhile is not called after all', async () => {
    const { id, signaal } = await begin({ email: 'liever-niet@voorbeeld.test' });
    await verstuur();
    await post('ambassadeur', `signalen/${signaal.id}/toestemmingen`, { toestemmingen: [] });
    expect((await neemTerug((await readLedger(api, id))[0])).status).toBe(200);
    expect([await ledger(id), await opDeBellijst(id)]).toEqual([['wil-niet'], false]);
    expect(await mist(id)).not.toContain('terugkoppelingen r4-nog-te-vertellen');
  });

  test('R6 R10 it takes a reason and the version that was seen, once, and leaves its line in the log', async () => {
    const { id } = await begin();
    await verstuur();
    const [rij] = await readLedger(api, id);
    expect(fouten(await neemTerug(rij, { versie: undefined }))).toEqual(['versie versie-ontbreekt']);
    expect(fouten(await neemTerug(rij, { reden: ' ' }))).toEqual(['reden reden-verplicht']);
    expect((await neemTerug(rij)).status).toBe(200);
    expect(fouten(await neemTerug(rij))).toEqual(['versie versie-verouderd']);
    const [nu] = await readLedger(api, id);
    expect(fouten(await neemTerug(nu))).toEqual(['status overgang-kan-niet']);
    const regels = (
      await api.records('beheerder', 'auditlog', `?filter=(bron='${rij.id}')&sort=@rowid`)
    ).body.items.map(({ wat, van, naar }: Json) => `${wat} ${van}>${naar}`);
    expect(regels.at(-1)).toBe('terugkoppeling verteld>te-doen');
  });
});

describe('R16 what a colleague noted by mistake', () => {
  test('R16 ‘ik vertelde het zelf’: the mail that did not go then goes after all', async () => {
    const { id } = await begin({ email: 'toch@voorbeeld.test' });
    const [rij] = await readLedger(api, id);
    await post('ambassadeur', `terugkoppelingen/${rij.id}/uitkomsten`, {
      status: 'verteld',
      kanaal: 'balie',
      toelichting: '',
      versie: rij.versie,
    });
    expect([await ledger(id), await mails(id)]).toEqual([['verteld balie'], ['vervallen']]);
    const [verteld] = await readLedger(api, id);
    expect((await neemTerug(verteld, { reden: 'Dat was iemand anders.' })).status).toBe(200);
    expect([await ledger(id), await mails(id)]).toEqual([['te-doen email'], ['wacht']]);
    const [mail, ...meer] = await verstuur();
    expect([mail?.aan, meer]).toEqual(['toch@voorbeeld.test', []]);
    expect((await post('dienst', 'meelezen', { uitnodiging: mail?.code })).status).toBe(200);
  });

  test('R16 a letter that came back: whoever cannot be mailed is on the call list again', async () => {
    const { id } = await begin({ email: '', telefoon: '0612345678' });
    const [rij] = await readLedger(api, id);
    await post('ambassadeur', `terugkoppelingen/${rij.id}/uitkomsten`, {
      status: 'verteld',
      kanaal: 'brief',
      toelichting: '',
      versie: rij.versie,
    });
    expect((await neemTerug((await readLedger(api, id))[0])).status).toBe(200);
    expect([await ledger(id), await mist(id)]).toEqual([
      ['te-doen'],
      expect.arrayContaining(['terugkoppelingen r4-nog-te-vertellen']),
    ]);
  });

  test('R16 the employees: the closing falls, and why is in the history', async () => {
    const { id } = await gesloten({ terugkoppeling: '' });
    const { versie } = await lees(id);
    const leeg = await api.stap('redacteur', id, 'medewerkers-terugnemingen', { reden: '', versie });
    expect(fouten(leeg)).toEqual(['reden reden-verplicht']);
    const reden = 'Het stond op het intranet van vorig jaar.';
    expect((await api.stap('redacteur', id, 'medewerkers-terugnemingen', { reden, versie })).status).toBe(
      200,
    );
    expect((await lees(id)).fase).toBe('getoetst');
    expect(await mist(id)).toEqual(['medewerkersVerteld r4-medewerkers']);
    const filter = `?filter=(verbetering='${id}'%26%26soort='medewerkers')`;
    expect((await api.records('redacteur', 'faseovergangen', filter)).body.items[0].reden).toBe(reden);
  });
});

describe('R16 an address that was somebody else’s', () => {
  const corrigeer = async (signaal: string, over: object): Promise<Antwoord> => {
    const filter = `?filter=(signaal='${signaal}')`;
    const melder = (await api.records('ambassadeur', 'melders', filter)).body.items[0];
    const { naam, email, telefoon, versie } = melder;
    return post('ambassadeur', `signalen/${signaal}/melder`, { naam, email, telefoon, versie, ...over });
  };

  test('R16 what was mailed there was told to nobody; the right person gets it, with a code of their own', async () => {
    const { id, signaal } = await gesloten({ email: 'jan.smit@voorbeeld.test' });
    const [rij] = await readLedger(api, id);
    expect(rij.status).toBe('verteld');
    const antwoord = await corrigeer(signaal.id, { email: 'j.smit@voorbeeld.test', vanAnder: true });
    expect(antwoord.status).toBe(200);
    expect((await lees(id)).fase).toBe('getoetst');
    expect(await ledger(id)).toEqual(['te-doen email']);
    const [mail, ...meer] = await verstuur();
    expect([mail?.aan, meer]).toEqual(['j.smit@voorbeeld.test', []]);
    expect(await ledger(id)).toEqual(['verteld email']);
    await sluit(id);
  });

  test('R4 the code that went there works no more', async () => {
    const { signaal } = await begin({ email: 'verkeerd@voorbeeld.test' });
    const [fout] = await verstuur();
    expect((await post('dienst', 'meelezen', { uitnodiging: fout?.code })).status).toBe(200);
    await corrigeer(signaal.id, { email: 'goed@voorbeeld.test', vanAnder: true });
    expect((await post('dienst', 'meelezen', { uitnodiging: fout?.code })).status).toBe(404);
    const [goed] = await verstuur();
    expect((await post('dienst', 'meelezen', { uitnodiging: goed?.code })).status).toBe(200);
  });

  test('R16 a mail that is under way there at that moment tells nobody either', async () => {
    const { id, signaal } = await begin({ email: 'onderweg@voorbeeld.test' });
    const [mail] = await claim();
    await post('dienst', `berichten/${mail.id}/overgaven`, { poging: mail.poging });
    await corrigeer(signaal.id, { email: 'anders@voorbeeld.test', vanAnder: true });
    const uitkomst = { poging: mail.poging, uitkomst: 'verstuurd', fout: '' };
    await post('dienst', `berichten/${mail.id}/uitkomsten`, uitkomst);
    expect([await ledger(id), await claim()]).toEqual([['te-doen'], []]);
  });

  test('R16 one that was only taken along does not go there', async () => {
    const { signaal } = await begin({ email: 'net-te-vroeg@voorbeeld.test' });
    const [mail] = await claim();
    await corrigeer(signaal.id, { email: 'op-tijd@voorbeeld.test', vanAnder: true });
    const pad = `berichten/${mail.id}/overgaven`;
    expect((await post('dienst', pad, { poging: mail.poging })).status).toBe(409);
    expect((await verstuur()).map(({ aan }) => aan)).toEqual(['op-tijd@voorbeeld.test']);
  });

  test('R16 nobody knows the right one: it is taken away, and nothing goes there any more', async () => {
    const { id, signaal } = await begin({ email: 'onbekend@voorbeeld.test' });
    await verstuur();
    expect(fouten(await corrigeer(signaal.id, { email: '' }))).toEqual(['email contact-nodig']);
    expect((await corrigeer(signaal.id, { email: '', vanAnder: true })).status).toBe(200);
    expect([await ledger(id), await claim()]).toEqual([['onbereikbaar'], []]);
    const zelfde = await corrigeer(signaal.id, { vanAnder: true });
    expect(fouten(zelfde)).toEqual(['vanAnder van-ander-zelfde']);
  });

  test('R16 somebody who only has another address keeps what they were told', async () => {
    const { id, signaal } = await begin({ email: 'oud@voorbeeld.test' });
    await verstuur();
    await corrigeer(signaal.id, { email: 'nieuw@voorbeeld.test' });
    expect([await ledger(id), await claim()]).toEqual([['verteld email'], []]);
  });

  test('R1 a volgcode that was mailed there opens nothing any more; one that waits for the right address goes there', async () => {
    const volg = async ({ volgcode }: Json, over: object = {}): Promise<number> =>
      (await post('dienst', 'volgen', { volgcode, ...over })).status;
    const { signaal } = await begin({ email: 'vreemd@voorbeeld.test' });
    await volg(signaal, { mail: true });
    await verstuur();
    await corrigeer(signaal.id, { email: 'eigen@voorbeeld.test', vanAnder: true });
    expect(await volg(signaal)).toBe(404);
    const wat = `?filter=(bron='${signaal.id}'%26%26wat='volgcode-vervallen')`;
    expect((await api.records('beheerder', 'auditlog', wat)).body.totalItems).toBe(1);
    const ander = (await begin({ email: 'fout@voorbeeld.test' })).signaal;
    await verstuur();
    await volg(ander, { mail: true });
    await corrigeer(ander.id, { email: 'juist@voorbeeld.test', vanAnder: true });
    expect(await volg(ander)).toBe(200);
    expect((await verstuur()).map(({ aan }) => aan)).toContain('juist@voorbeeld.test');
  });

  test('R16 a number or address that is only written in another way is no other', async () => {
    const { signaal } = await begin({ email: 'jan@voorbeeld.test', telefoon: '0612345678' });
    const over = { email: 'Jan@Voorbeeld.test', telefoon: '06-12 34 56 78', vanAnder: true };
    expect(fouten(await corrigeer(signaal.id, over))).toEqual(['vanAnder van-ander-zelfde']);
  });
});
