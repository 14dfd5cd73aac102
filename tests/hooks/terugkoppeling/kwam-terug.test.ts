import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fouten } from '#tests/fixtures/loop.ts';
import { nieuweVerbetering, nieuwPanellid } from '#tests/fixtures/meelezen.ts';
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

const post = (als: string, pad: string, body: object): Promise<Antwoord> =>
  api.call(als, 'POST', `/api/luisterloop/v1/${pad}`, body);
const { claim, geefOver, verstuur } = openOutbox(() => api);
const code = ({ tekst }: Json): string => /#([0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4})/.exec(tekst)?.[1] ?? '';
const leest = async (uitnodiging: string): Promise<number> =>
  (await post('dienst', 'meelezen', { uitnodiging })).status;
const nodigUit = async (id: string, meelezers: string[]): Promise<Json> =>
  (await api.stap('ambassadeur', id, 'uitnodigingen', { kanaal: 'email', meelezers })).body;
const kwamTerug = (bericht: Json, over: object = {}, als = 'ambassadeur'): Promise<Antwoord> =>
  post(als, `berichten/${bericht.id}/terugnemingen`, {
    reden: 'Onbekend adres.',
    versie: bericht.versie,
    ...over,
  });
const verhuis = async (lid: string, email: string): Promise<Antwoord> => {
  const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/meelezers/records/${lid}`)).body;
  return api.update('ambassadeur', 'meelezers', lid, { email, versie });
};

describe('R16 an invitation that came back after the mail server took it', () => {
  test('its code works no more, and its person can be invited anew', async () => {
    const { id } = await nieuweVerbetering(api);
    const lid = await nieuwPanellid(api);
    await nodigUit(id, [lid]);
    const [mail] = await verstuur();
    expect(await leest(code(mail!))).toBe(200);
    expect(await nodigUit(id, [lid])).toMatchObject({ uitgenodigd: 0, overgeslagen: 1 });
    const [bericht] = await readBerichten(api, id);
    expect((await kwamTerug(bericht)).status).toBe(200);
    expect((await readBerichten(api, id)).map(({ status, fout }) => [status, fout])).toEqual([
      ['mislukt', 'De mail kwam terug nadat de mailserver hem had aangenomen.'],
    ]);
    expect(await leest(code(mail!))).toBe(404);
    await verhuis(lid, 'goed-adres@voorbeeld.test');
    expect(await nodigUit(id, [lid])).toMatchObject({ uitgenodigd: 1 });
    const [nieuw, ...meer] = await verstuur();
    expect([nieuw?.aan, meer, await leest(code(nieuw!))]).toEqual(['goed-adres@voorbeeld.test', [], 200]);
  });

  test('sent again by a person, the same code works again', async () => {
    const { id } = await nieuweVerbetering(api);
    await nodigUit(id, [await nieuwPanellid(api)]);
    const [mail] = await verstuur();
    await kwamTerug((await readBerichten(api, id))[0]);
    const [bericht] = await readBerichten(api, id);
    await post('ambassadeur', `berichten/${bericht.id}/herkansingen`, { versie: bericht.versie });
    const [weer] = await verstuur();
    expect([code(weer!), await leest(code(mail!))]).toEqual([code(mail!), 200]);
  });

  test('R6 takes a reason and a version, once; and only of a mail that was sent', async () => {
    const { id } = await nieuweVerbetering(api);
    await nodigUit(id, [await nieuwPanellid(api)]);
    const [wacht] = await readBerichten(api, id);
    expect(fouten(await kwamTerug(wacht))).toEqual(['status teruggekomen-kan-niet']);
    await verstuur();
    const [bericht] = await readBerichten(api, id);
    expect(fouten(await kwamTerug(bericht, { versie: undefined }))).toEqual(['versie versie-ontbreekt']);
    expect(fouten(await kwamTerug(bericht, { reden: ' ' }))).toEqual(['reden reden-verplicht']);
    expect((await kwamTerug(bericht, {}, 'redacteur')).status).toBe(403);
    expect((await kwamTerug(bericht)).status).toBe(200);
    expect(fouten(await kwamTerug(bericht))).toEqual(['versie versie-verouderd']);
  });

  test('a mail that tells of an outcome: whoever it was for stands on the call list, with the reason', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await publiceer(api, id);
    await verstuur();
    expect((await kwamTerug((await readBerichten(api, id))[0])).status).toBe(200);
    const rijen = (await readLedger(api, id)).map(({ status, kanaal, terugneemreden }) => [
      status,
      kanaal,
      terugneemreden,
    ]);
    expect(rijen).toEqual([['te-doen', '', 'Onbekend adres.']]);
  });
});

describe('R1 an address that is corrected while the sender has the mail in hand', () => {
  test('of a member of the panel: it does not go there, and does go to the right one', async () => {
    const { id } = await nieuweVerbetering(api);
    const lid = await nieuwPanellid(api);
    await nodigUit(id, [lid]);
    const [mail] = await claim();
    expect((await verhuis(lid, 'juist@voorbeeld.test')).status).toBe(200);
    expect(await geefOver(mail!)).toBe(409);
    expect((await verstuur()).map(({ aan }) => aan)).toEqual(['juist@voorbeeld.test']);
  });

  test('of a melder: neither what tells of an outcome', async () => {
    const { id } = await nieuweTekst(api);
    const { id: signaal } = await koppelSignaal(api, id, { email: 'fout@voorbeeld.test' });
    await publiceer(api, id);
    const [mail] = await claim();
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal}')`)).body
      .items[0];
    const { naam, telefoon, versie } = melder;
    await post('ambassadeur', `signalen/${signaal}/melder`, {
      naam,
      telefoon,
      versie,
      email: 'recht@voorbeeld.test',
    });
    expect(await geefOver(mail!)).toBe(409);
    expect((await verstuur()).map(({ aan }) => aan)).toEqual(['recht@voorbeeld.test']);
    expect((await readLedger(api, id)).map(({ status }) => status)).toEqual(['verteld']);
  });
});

describe('R16 what the ledger says of somebody whose details are gone', () => {
  const reden = async (id: string): Promise<string[]> =>
    (await readLedger(api, id)).map(({ status, toelichting }) => `${status}: ${toelichting}`);

  test('erased while they were to be told: they cannot be reached, and never said that they want to hear nothing', async () => {
    const { id } = await nieuweTekst(api);
    const { volgcode } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await post('dienst', 'volgen', { volgcode, intrekken: ['gegevens'] });
    expect(await reden(id)).toEqual(['onbereikbaar: Er zijn geen contactgegevens meer.']);
  });

  test('erased after they were told of the plan, in the same round: neither when it is done', async () => {
    const { id } = await nieuweTekst(api, {
      uitkomst: 'kan-niet',
      reden: 'geld',
      uitleg: 'Er is geen geld voor.',
    });
    const { volgcode } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await verstuur();
    await post('dienst', 'volgen', { volgcode, intrekken: ['gegevens'] });
    const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/verbeteringen/records/${id}`))
      .body;
    await api.update('ambassadeur', 'verbeteringen', id, {
      uitkomst: 'doorgevoerd',
      ingangsmaand: '2026-01',
      versie,
    });
    await publiceer(api, id);
    expect((await readLedger(api, id)).map(({ uitkomst, status }) => `${uitkomst} ${status}`).sort()).toEqual(
      ['doorgevoerd onbereikbaar', 'kan-niet verteld'],
    );
  });

  test('who says no is written down as who said no', async () => {
    const { id } = await nieuweTekst(api);
    const { volgcode } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await post('dienst', 'volgen', { volgcode, intrekken: ['terugkoppeling'] });
    expect(await reden(id)).toEqual(['wil-niet: De melder wil geen bericht meer.']);
  });
});
