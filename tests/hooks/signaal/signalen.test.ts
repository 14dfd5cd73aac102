import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Volgverzoek } from '#records/contract/privacy.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const stuur = (body: object, als = 'dienst'): Promise<Antwoord> => api.ask(als, 'POST /signalen', {}, body);
const volg = (body: Volgverzoek): Promise<Antwoord> => api.ask('dienst', 'POST /volgen', {}, body);
const zoek = async (kenmerk: string): Promise<Json> =>
  (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${kenmerk}')`)).body.items[0];

describe('a signal from a citizen', () => {
  test('gets a kenmerk and a code of 14 signs', async () => {
    const { status, body } = await stuur(formulier());
    expect(status).toBe(200);
    expect(body.kenmerk).toMatch(/^S-\d{4}-\d{6}$/);
    expect(body.volgcode).toMatch(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/);
    expect(await zoek(body.kenmerk)).toMatchObject({
      status: 'nieuw',
      kanaal: 'website',
      herkomst: 'reactief',
      versie: 1,
    });
  });

  test('R1 who said it stands apart, and nobody gets the hash of the code', async () => {
    const { body } = await stuur(formulier({ email: 'apart@voorbeeld.test' }));
    const signaal = await zoek(body.kenmerk);
    expect(JSON.stringify(signaal)).not.toContain('apart@voorbeeld.test');
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body
      .items[0];
    expect(melder.email).toBe('apart@voorbeeld.test');
    expect(melder).not.toHaveProperty('codehash');
    expect(signaal).not.toHaveProperty('formulierhash');
  });

  test('the same form sent 200 times, 16 at once, is one signal with one code', async () => {
    const form = formulier();
    const antwoorden: Antwoord[] = [];
    for (let ronde = 0; ronde < 200; ronde += 16) {
      antwoorden.push(...(await Promise.all(Array.from({ length: 16 }, () => stuur(form)))));
    }
    expect(
      new Set(antwoorden.map(({ status, body }) => `${status} ${body.kenmerk} ${body.volgcode}`)).size,
    ).toBe(1);
  });

  test('everything that is wrong is said at once', async () => {
    const { status, body } = await stuur({
      ...formulier({ bericht: ' ', soort: 'roddel', email: 'geen adres' }),
      formulier: 'kort',
    });
    expect(status).toBe(400);
    expect(body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`)).toEqual([
      'soort onbekende-keuze',
      'bericht verplicht',
      'email geen-email',
      'formulier formulier-verlopen',
    ]);
  });

  test('R14 contact is due within three days, moved to a working day', async () => {
    const { body } = await stuur(formulier());
    const signaal = await zoek(body.kenmerk);
    const dagen = (Date.parse(signaal.contactVoor) - Date.parse(signaal.ontvangenOp)) / 86_400_000;
    expect(dagen).toBeGreaterThanOrEqual(3);
    expect([0, 6]).not.toContain(new Date(`${signaal.contactVoor}T12:00:00Z`).getUTCDay());
  });
});

describe('following a signal', () => {
  test('the code shows the signal, also in lower case and with spaces', async () => {
    const { body } = await stuur(formulier({ bericht: 'Mijn eigen woorden.' }));
    const slordig = body.volgcode.toLowerCase().replaceAll('-', ' ');
    const { status, body: stand } = await volg({ volgcode: slordig });
    expect(status).toBe(200);
    expect(stand).toMatchObject({
      kenmerk: body.kenmerk,
      tekst: 'Mijn eigen woorden.',
      status: 'nieuw',
      verbetering: null,
    });
    expect(JSON.stringify(stand)).not.toContain('melder@voorbeeld.test');
  });

  test('no code, half a code and somebody’s guess get the same answer', async () => {
    const { body } = await stuur(formulier());
    const mis = body.volgcode.replace(/.$/, (teken: string) => (teken === '0' ? '1' : '0'));
    const antwoorden = await Promise.all(
      ['', 'ABCD', mis, body.kenmerk].map((volgcode) => volg({ volgcode })),
    );
    expect(new Set(antwoorden.map(({ status, body: b }) => `${status} ${JSON.stringify(b)}`)).size).toBe(1);
    expect(antwoorden[0]!.status).toBe(404);
  });

  test('an addition is kept once, however often the page is sent', async () => {
    const { body } = await stuur(formulier());
    await volg({ volgcode: body.volgcode, aanvulling: 'En nu stinkt het ook.' });
    const { body: stand } = await volg({ volgcode: body.volgcode, aanvulling: 'En nu stinkt het ook.' });
    expect(stand.momenten.map((moment: Json) => moment.tekst)).toEqual(['En nu stinkt het ook.']);
  });

  test('R3 each consent can be withdrawn apart, and the details with all of them', async () => {
    const { body } = await stuur(formulier({ citaat: 'ja' }));
    const zonder = (await volg({ volgcode: body.volgcode, intrekken: ['citaat-publiek'] })).body;
    expect(zonder.toestemmingen).toEqual(['citaat-intranet', 'citaat-rapport', 'meelezen', 'terugkoppeling']);
    const weg = (await volg({ volgcode: body.volgcode, intrekken: ['gegevens'] })).body;
    expect(weg).toMatchObject({ toestemmingen: [], heeftContact: false });
  });

  test('R3 a consent that is named more than once is withdrawn all the same', async () => {
    const { body } = await stuur(formulier({ citaat: 'ja' }));
    const intrekken = Array(12).fill('citaat-publiek');
    const { status, body: stand } = await volg({ volgcode: body.volgcode, intrekken });
    expect(status).toBe(200);
    expect(stand.toestemmingen).not.toContain('citaat-publiek');
  });

  test('a linked entry shows its fase, and its title only when it is live', async () => {
    const { body } = await stuur(formulier());
    const signaal = await zoek(body.kenmerk);
    const concept = await api.nieuw('redacteur', { ...volledig, titel: 'Nog geheim' });
    const koppel = (verbetering: string) =>
      api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal.id }, { verbetering });
    expect((await koppel(concept.id)).status).toBe(200);
    expect((await volg({ volgcode: body.volgcode })).body.verbetering).toEqual({
      uitkomst: '',
      afgeweken: false,
      fase: 'gehoord',
      loop: [{ fase: 'gehoord', op: signaal.ontvangenOp }],
      ronde: 0,
      vanVoorheen: false,
      titel: '',
      slug: '',
    });
    const live = (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body
      .items[0];
    await koppel(live.id);
    expect((await volg({ volgcode: body.volgcode })).body.verbetering).toMatchObject({
      titel: live.titel,
      slug: live.slug,
    });
  });
});

describe('staff and signals', () => {
  const telefoon = {
    soort: 'klacht',
    kanaal: 'telefoon',
    tekst: 'Belde al twee keer over de stoeptegel.',
    melder: { telefoon: '0612345678' },
  };

  test('every medewerker registers what they hear', async () => {
    const { status, body } = await stuur(telefoon, 'medewerker');
    expect(status).toBe(200);
    expect(await zoek(body.kenmerk)).toMatchObject({ kanaal: 'telefoon', tekst: telefoon.tekst });
    expect((await api.records('medewerker', 'signalen')).body.items).toEqual([]);
  });

  test('a behandelaar sees what was assigned, and nothing else', async () => {
    const { body } = await stuur(telefoon, 'medewerker');
    const signaal = await zoek(body.kenmerk);
    const zien = async () =>
      (await api.records('behandelaar', 'signalen')).body.items.map((item: Json) => item.id);
    expect(await zien()).toEqual([]);
    const { id } = (await api.records('beheerder', 'medewerkers', `?filter=(naam='behandelaar')`)).body
      .items[0];
    const antwoord = await api.update('ambassadeur', 'signalen', signaal.id, {
      behandelaar: id,
      status: 'opgepakt',
      versie: 1,
    });
    expect(antwoord.status).toBe(200);
    expect(await zien()).toEqual([signaal.id]);
    expect((await api.records('behandelaar', 'melders')).body.items).toHaveLength(1);
  });

  test('a contactmoment that is sent again because no answer came is one; with other words it is another', async () => {
    const { id: signaal } = await zoek((await stuur(formulier())).body.kenmerk);
    const moment = {
      signaal,
      soort: 'aandacht',
      kanaal: 'telefoon',
      tekst: 'Ik belde.',
      sleutel: 'abc123abc123abc',
    };
    const schrijf = async (over: object = {}): Promise<string> =>
      (await api.create('ambassadeur', 'contactmomenten', { ...moment, ...over })).body.id;
    const eerste = await schrijf();
    expect(await schrijf()).toBe(eerste);
    expect(await schrijf({ tekst: 'Ik belde twee keer.' })).not.toBe(eerste);
    const { items } = (await api.records('ambassadeur', 'contactmomenten', `?filter=(signaal='${signaal}')`))
      .body;
    expect(items.map(({ tekst }: Json) => tekst).sort()).toEqual(['Ik belde twee keer.', 'Ik belde.']);
  });

  test('nobody writes an addition in the name of the melder', async () => {
    const { body } = await stuur(formulier());
    const { id } = await zoek(body.kenmerk);
    const moment = { signaal: id, soort: 'aanvulling', tekst: 'Het is al opgelost.' };
    const antwoord = await api.create('ambassadeur', 'contactmomenten', moment);
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([400, 'aanvulling-alleen-melder']);
    expect((await volg({ volgcode: body.volgcode })).body.momenten).toEqual([]);
  });

  test('whoever may link says while registering what it repeats and which entry it is about', async () => {
    const eerste = (await stuur(telefoon, 'ambassadeur')).body;
    const live = (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body
      .items[0];
    const koppeling = { verbetering: live.id, herhalingVan: eerste.id };
    const { status, body } = await stuur({ ...telefoon, ...koppeling }, 'ambassadeur');
    expect(status).toBe(200);
    expect(await zoek(body.kenmerk)).toMatchObject({ id: body.id, ...koppeling });
    const zonderRol = await stuur({ ...telefoon, ...koppeling }, 'medewerker');
    expect([zonderRol.status, zonderRol.body.fouten[0].code]).toEqual([403, 'geen-rol']);
    const nergens = await stuur({ ...telefoon, verbetering: 'x', herhalingVan: 'y' }, 'ambassadeur');
    expect(nergens.body.fouten.map((fout: Json) => fout.pad)).toEqual(['verbetering', 'herhalingVan']);
  });

  test('R13 the other signals of the same melder are found by who they are, without naming them', async () => {
    const form = { email: 'nogmaals@voorbeeld.test' };
    const eerste = await zoek((await stuur(formulier(form))).body.kenmerk);
    const tweede = await zoek((await stuur(formulier(form))).body.kenmerk);
    await stuur(formulier({ email: 'ander@voorbeeld.test' }));
    const { body } = await api.ask('voorzitter', 'GET /signalen/{id}/eerdere', { id: tweede.id }, null);
    expect(body.signalen.map((signaal: Json) => signaal.id)).toEqual([eerste.id]);
    expect(JSON.stringify(body)).not.toContain('nogmaals@');
    expect((await api.ask('behandelaar', 'GET /signalen/{id}/eerdere', { id: tweede.id }, null)).status).toBe(
      403,
    );
  });

  test('R14 whoever called had contact that day, and need not be called; a letter still waits', async () => {
    const gebeld = await stuur({ ...telefoon, ontvangenOp: '2026-01-05' }, 'medewerker');
    expect(await zoek(gebeld.body.kenmerk)).toMatchObject({ contactOp: '2026-01-05', beantwoordOp: '' });
    const brief = await stuur({ ...telefoon, kanaal: 'brief' }, 'medewerker');
    expect(await zoek(brief.body.kenmerk)).toMatchObject({ contactOp: '' });
    const vorm = { volgcode: gebeld.body.volgcode };
    const { body } = await api.ask('dienst', 'POST /volgen', {}, vorm);
    expect(body.kanaal).toBe('telefoon');
  });

  test('R14 the first contact and the day of the answer are kept, and only the server writes them', async () => {
    const { body } = await stuur({ ...telefoon, kanaal: 'brief' }, 'ambassadeur');
    const lees = async (): Promise<Json> => zoek(body.kenmerk);
    const vandaag = (await lees()).ontvangenOp;
    const moment = { signaal: body.id, soort: 'aandacht', kanaal: 'telefoon', tekst: 'Teruggebeld.' };
    expect((await api.create('ambassadeur', 'contactmomenten', moment)).status).toBe(200);
    expect(await lees()).toMatchObject({ contactOp: vandaag, beantwoordOp: '', versie: 1 });
    const zelf = await api.update('ambassadeur', 'signalen', body.id, { contactOp: '2020-01-01', versie: 1 });
    expect([zelf.status, zelf.body.fouten[0]]).toMatchObject([
      400,
      { pad: 'contactOp', code: 'volgt-vanzelf' },
    ]);
    await api.update('ambassadeur', 'signalen', body.id, { status: 'beantwoord', versie: 1 });
    expect(await lees()).toMatchObject({ contactOp: vandaag, beantwoordOp: vandaag });
    await api.update('ambassadeur', 'signalen', body.id, { status: 'gesloten', versie: 2 });
    await api.update('ambassadeur', 'signalen', body.id, { ernst: 'hoog', versie: 3 });
    expect(await lees()).toMatchObject({ status: 'gesloten', beantwoordOp: vandaag });
  });

  test('R6 and R10 hold for signals too', async () => {
    const { body } = await stuur(telefoon, 'medewerker');
    const { id } = await zoek(body.kenmerk);
    expect((await api.update('ambassadeur', 'signalen', id, { ernst: 'hoog', versie: 1 })).status).toBe(200);
    expect((await api.update('voorzitter', 'signalen', id, { ernst: 'laag', versie: 1 })).status).toBe(409);
    const regels = (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=created,@rowid`))
      .body.items;
    expect(regels.map((regel: Json) => regel.wat)).toEqual(['geregistreerd', 'gewijzigd']);
  });

  test('what a citizen said stays as they said it', async () => {
    const { body } = await stuur(telefoon, 'medewerker');
    const { id } = await zoek(body.kenmerk);
    const wijziging = { tekst: 'Iets anders.', samenvatting: 'Stoeptegel', versie: 1 };
    const antwoord = await api.update('ambassadeur', 'signalen', id, wijziging);
    expect([antwoord.status, antwoord.body.fouten[0]]).toMatchObject([
      400,
      { pad: 'tekst', code: 'volgt-vanzelf' },
    ]);
    const zelfde = { ...wijziging, tekst: telefoon.tekst };
    expect((await api.update('ambassadeur', 'signalen', id, zelfde)).status).toBe(200);
    expect(await zoek(body.kenmerk)).toMatchObject({ tekst: telefoon.tekst, samenvatting: 'Stoeptegel' });
  });

  test('nobody is told that a signal is picked up while nobody has it', async () => {
    const { body } = await stuur(telefoon, 'medewerker');
    const { id } = await zoek(body.kenmerk);
    const antwoord = await api.update('ambassadeur', 'signalen', id, { status: 'opgepakt', versie: 1 });
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([400, 'behandelaar-verplicht']);
  });
});
