import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  herpubliceer,
  koppel,
  koppelSignaal,
  nieuweTekst,
  publiceer,
  readBerichten,
  readLedger,
} from '#tests/fixtures/terugkoppeling.ts';
import { besluit } from '#tests/fixtures/loop.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const vertel = (id: string, als = 'ambassadeur'): Promise<Antwoord> => api.stap(als, id, 'terugkoppelingen');
const vinkAf = (rij: Json, body: object, als = 'ambassadeur'): Promise<Antwoord> =>
  api.askWrongly(
    als,
    'POST /terugkoppelingen/{id}/uitkomsten',
    { id: rij.id },
    { versie: rij.versie, ...body },
  );
const volg = (volgcode: string, intrekken: string[]): Promise<Antwoord> =>
  api.ask('dienst', 'POST /volgen', {}, { volgcode, intrekken });

const bellen = { email: '', telefoon: '0612345678' };
const zonderToestemming = { email: 'stil@voorbeeld.test', terugkoppeling: '', meelezen: '' };

describe('R5 whoever is linked to an entry that goes live is told once', () => {
  test('with mail by mail, with a phone by somebody who calls, and not at all without consent', async () => {
    const { id } = await nieuweTekst(api);
    const mail = await koppelSignaal(api, id);
    const bel = await koppelSignaal(api, id, bellen);
    const niet = await koppelSignaal(api, id, zonderToestemming);
    await publiceer(api, id);
    const rijen = await readLedger(api, id);
    const status = (signaal: { id: string }): string[] =>
      rijen.filter((rij) => rij.signaal === signaal.id).map((rij) => `${rij.status} ${rij.kanaal}`);
    expect([status(mail), status(bel), status(niet)]).toEqual([
      ['te-doen email'],
      ['te-doen '],
      ['wil-niet '],
    ]);
    const berichten = await readBerichten(api, id);
    expect(berichten.map(({ signaal, sleutel, status: stand }) => [signaal, sleutel, stand])).toEqual([
      [mail.id, `terugkoppeling:${mail.id}:${id}:doorgevoerd:0`, 'wacht'],
    ]);
    expect((await vertel(id)).body).toEqual({
      totaal: 3,
      verteld: 0,
      teDoen: 2,
      onbereikbaar: 0,
      wilNiet: 1,
    });
  });

  test('R16 one person with two signals is counted as one, and told when both are', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id, { email: 'Jan.Smit@gmail.com' });
    await koppelSignaal(api, id, { email: 'jansmit@GMAIL.com' });
    await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    expect((await vertel(id)).body).toMatchObject({ totaal: 2, teDoen: 2 });
    const stand = await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null);
    expect(stand.body.tellingen).toMatchObject({ signalen: 3, melders: { 'te-doen': 2 } });
    const [een, ander] = (await readLedger(api, id)).filter(({ kanaal }) => kanaal === 'email');
    await vinkAf(een, { status: 'verteld', kanaal: 'telefoon' });
    expect((await vertel(id)).body).toMatchObject({ verteld: 0, teDoen: 2 });
    await vinkAf(ander, { status: 'verteld', kanaal: 'telefoon' });
    expect((await vertel(id)).body).toMatchObject({ totaal: 2, verteld: 1, teDoen: 1 });
  });

  test('the outbox names their own question, holds no address and no code', async () => {
    const { id } = await nieuweTekst(api);
    const een = await koppelSignaal(api, id, { bericht: 'De lamp bij de brug is al weken kapot.' });
    await koppelSignaal(api, id, { bericht: 'Mijn afvalpas doet het niet.', email: 'ander@voorbeeld.test' });
    await publiceer(api, id);
    const bericht = (await readBerichten(api, id)).find((b) => b.signaal === een.id);
    expect(bericht.tekst).toContain('“De lamp bij de brug is al weken kapot.”');
    expect(bericht.tekst).not.toContain('afvalpas');
    expect(bericht.onderwerp).toContain(een.kenmerk);
    expect(JSON.stringify(bericht)).not.toContain('@voorbeeld.test');
    expect(bericht.tekst).toContain('https://voorbeeld.test/meelezen/#ja-{{code}}');
  });

  test('publishing again, and asking again, sends nothing again', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await koppelSignaal(api, id, zonderToestemming);
    await publiceer(api, id);
    const was = [await readLedger(api, id), await readBerichten(api, id)];
    await herpubliceer(api, id, { trefwoorden: ['post'] });
    await vertel(id);
    expect([await readLedger(api, id), await readBerichten(api, id)]).toEqual(was);
  });

  test('a mail that still waits gets the text that was corrected; one that was handed over does not', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await publiceer(api, id);
    await herpubliceer(api, id, { verbetering: 'De brief is één bladzijde.' });
    const [bericht, ...meer] = await readBerichten(api, id);
    expect([meer, bericht.status, (await readLedger(api, id)).length]).toEqual([[], 'wacht', 1]);
    expect(bericht.tekst).toContain('De brief is één bladzijde.');
    const { berichten } = (await api.ask('dienst', 'POST /berichten/claims', {}, { aantal: 20, houdt: [] }))
      .body;
    const { poging } = berichten.find((b) => b.id === bericht.id)!;
    await api.ask('dienst', 'POST /berichten/{id}/overgaven', { id: bericht.id }, { poging });
    await herpubliceer(api, id, { verbetering: 'De brief is nu een kaartje.' });
    expect((await readBerichten(api, id))[0].tekst).toBe(bericht.tekst);
  });

  test('another outcome is told again, and what nobody heard of the earlier one is not told any more', async () => {
    const { id } = await nieuweTekst(api, { uitkomst: 'gepland', ingangsmaand: '2027-01' });
    await koppelSignaal(api, id);
    await koppelSignaal(api, id, bellen);
    await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
    await publiceer(api, id);
    const [rij] = (await readLedger(api, id)).filter(({ kanaal }) => kanaal === '');
    await vinkAf(rij, { status: 'verteld', kanaal: 'telefoon' });
    await herpubliceer(api, id, { uitkomst: 'doorgevoerd', ingangsmaand: '2026-01' });
    const rijen = await readLedger(api, id);
    expect(rijen.map(({ uitkomst, status }) => `${uitkomst} ${status}`).sort()).toEqual([
      'doorgevoerd te-doen',
      'doorgevoerd te-doen',
      'gepland verteld',
    ]);
    expect((await readBerichten(api, id)).map(({ sleutel }) => sleutel.split(':')[3])).toEqual([
      'doorgevoerd',
    ]);
  });

  test('a signal that is linked to a live entry is told at once, and nobody else again', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await publiceer(api, id);
    const [eerste] = await readBerichten(api, id);
    await koppelSignaal(api, id, { email: 'later@voorbeeld.test' });
    await koppelSignaal(api, id, bellen);
    const [zelfde, later, ...meer] = await readBerichten(api, id);
    expect([zelfde, later.status, meer]).toEqual([eerste, 'wacht', []]);
    expect((await readLedger(api, id)).map(({ kanaal }) => kanaal)).toEqual(['email', 'email', '']);
    expect((await vertel(id)).body).toMatchObject({ totaal: 3, teDoen: 3 });
    expect((await readBerichten(api, id)).length).toBe(2);
  });

  test('so is a signal that a member of staff registers with the entry it is about', async () => {
    const { id } = await nieuweTekst(api);
    await publiceer(api, id);
    const melder = {
      naam: '',
      email: 'balie@voorbeeld.test',
      telefoon: '',
      toestemmingen: ['terugkoppeling'],
    };
    const body = { soort: 'klacht', kanaal: 'balie', tekst: 'De brief is te lang.', melder, verbetering: id };
    const antwoord = await api.ask('ambassadeur', 'POST /signalen', {}, body);
    expect(antwoord.status).toBe(200);
    expect((await readBerichten(api, id)).map(({ signaal }) => signaal)).toEqual([antwoord.body.id]);
  });

  test('an entry that is not on the site is not told about', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    const antwoord = await vertel(id);
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([409, 'vertellen-niet-live']);
    expect(await readLedger(api, id)).toEqual([]);
  });
});

describe('what a melder takes back', () => {
  test('a consent withdrawn before the mail went keeps it from going', async () => {
    const { id } = await nieuweTekst(api);
    const { volgcode } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await volg(volgcode, ['terugkoppeling']);
    expect((await readLedger(api, id)).map(({ status }) => status)).toEqual(['wil-niet']);
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
    const { items } = (await api.records('ambassadeur', 'meelezingen', `?filter=(verbetering='${id}')`)).body;
    expect(items.map(({ status }: Json) => status)).toEqual(['verlopen']);
  });

  test('a consent that is given back is followed at once', async () => {
    const { id } = await nieuweTekst(api);
    const { volgcode } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await volg(volgcode, ['terugkoppeling']);
    await api.ask('dienst', 'POST /volgen', {}, { volgcode, toestaan: ['terugkoppeling'] });
    expect((await readLedger(api, id)).map(({ status }) => status)).toEqual(['te-doen']);
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['wacht']);
  });

  test('a signal that turned out to be about something else is not told', async () => {
    const { id } = await nieuweTekst(api);
    const { id: signaal } = await koppelSignaal(api, id);
    const { id: bel } = await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    await koppel(api, signaal, '');
    await koppel(api, bel, '');
    expect((await readLedger(api, id)).map(({ status }) => status)).toEqual(['wil-niet', 'wil-niet']);
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
  });

  test('linked again, the same mail waits again under the same key', async () => {
    const { id } = await nieuweTekst(api);
    const { id: signaal } = await koppelSignaal(api, id);
    await publiceer(api, id);
    await koppel(api, signaal, '');
    await koppel(api, signaal, id);
    expect((await readLedger(api, id)).map(({ status }) => status)).toEqual(['te-doen']);
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['wacht']);
  });
});

describe('the call list', () => {
  test('is ticked off once, by version, and the audit log has it', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    const [rij] = await readLedger(api, id);
    const antwoord = await vinkAf(rij, { status: 'verteld', kanaal: 'telefoon', toelichting: 'Blij mee.' });
    expect(antwoord.body).toMatchObject({ status: 'verteld', kanaal: 'telefoon', toelichting: 'Blij mee.' });
    expect((await vinkAf(rij, { status: 'wil-niet' })).status).toBe(409);
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(bron='${rij.id}')&sort=created`))
      .body.items;
    expect(regels.map(({ van, naar }: Json) => `${van}>${naar}`)).toEqual(['>te-doen', 'te-doen>verteld']);
    expect((await vertel(id)).body).toMatchObject({ totaal: 1, verteld: 1, teDoen: 0 });
  });

  test('says everything that is wrong at once', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    const [rij] = await readLedger(api, id);
    const fout = await vinkAf(rij, { status: 'te-doen', kanaal: 'postduif', toelichting: 'x'.repeat(501) });
    expect(fout.status).toBe(400);
    expect(fout.body.fouten.map(({ pad }: Json) => pad)).toEqual(['toelichting', 'status', 'kanaal']);
    expect((await vinkAf(rij, { status: 'verteld', kanaal: '' })).body.fouten[0].code).toBe('verplicht');
  });

  test('whoever was called gets no mail about it any more', async () => {
    const { id } = await nieuweTekst(api);
    await koppelSignaal(api, id);
    await publiceer(api, id);
    const [rij] = await readLedger(api, id);
    await vinkAf(rij, { status: 'verteld', kanaal: 'telefoon' });
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
    await vertel(id);
    expect((await readBerichten(api, id)).map(({ status }) => status)).toEqual(['vervallen']);
  });

  test('is for whoever handles the signal too, and for no other behandelaar', async () => {
    const { id } = await nieuweTekst(api);
    const signaal = await koppelSignaal(api, id, bellen);
    await publiceer(api, id);
    const [rij] = await readLedger(api, id);
    const lijst = async (): Promise<number> =>
      (await api.records('behandelaar', 'terugkoppelingen', `?filter=(id='${rij.id}')`)).body.items.length;
    expect([await lijst(), (await vinkAf(rij, { status: 'wil-niet' }, 'behandelaar')).status]).toEqual([
      0, 404,
    ]);
    const { items } = (await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`)).body;
    const { versie } = (
      await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${signaal.id}`)
    ).body;
    await api.update('ambassadeur', 'signalen', signaal.id, { behandelaar: items[0].id, versie });
    expect([await lijst(), (await vinkAf(rij, { status: 'wil-niet' }, 'behandelaar')).status]).toEqual([
      1, 200,
    ]);
  });
});
