import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const stuur = (body: object, als = 'dienst'): Promise<Antwoord> => api.ask(als, 'POST /signalen', {}, body);
const volg = async (volgcode: string): Promise<Json> =>
  (await api.ask('dienst', 'POST /volgen', {}, { volgcode, gegevens: true })).body;
const tel = async (): Promise<number> => (await api.records('ambassadeur', 'signalen')).body.totalItems;
const geenContact = { email: '', terugkoppeling: '', meelezen: '' };
const zin = 'Mijn vraag gaat over de grijze container.';
const meer = `${zin} Het is die in de Lindelaan.`;

describe('the key of a form is used again', () => {
  test('with more words, a number and a consent: all of that is found with the code, once', async () => {
    const eerst = formulier({ ...geenContact, soort: 'tip', bericht: zin });
    const { volgcode, kenmerk } = (await stuur(eerst)).body;
    const voor = await tel();
    const later = { ...eerst, bericht: meer, telefoon: '06-12345678', terugkoppeling: 'ja' };
    for (const form of [later, later, eerst, later]) {
      const { status, body } = await stuur(form);
      expect([status, body.kenmerk, body.volgcode]).toEqual([200, kenmerk, volgcode]);
    }
    expect(await tel()).toBe(voor);
    const stand = await volg(volgcode);
    expect(stand).toMatchObject({ tekst: zin, toestemmingen: ['terugkoppeling'], bereikbaar: true });
    expect(stand.momenten.map(({ tekst }: Json) => tekst)).toEqual([meer]);
    expect(stand.gegevens.melder.telefoon).toBe('06-12345678');
  });

  test('R3 by the same page again: a consent that was taken back since stays taken back', async () => {
    const form = formulier({ citaat: 'ja' });
    const { volgcode } = (await stuur(form)).body;
    await api.ask(
      'dienst',
      'POST /volgen',
      {},
      {
        volgcode,
        intrekken: ['citaat-publiek'],
      },
    );
    expect((await stuur(form)).body.volgcode).toBe(volgcode);
    expect((await volg(volgcode)).toestemmingen).not.toContain('citaat-publiek');
  });

  test('by somebody else: a signal and a code of their own, and both keep theirs', async () => {
    const een = formulier({ ...geenContact, bericht: 'De lamp in onze straat is stuk.' });
    const twee = { ...een, bericht: 'Bij de balie werd ik snel geholpen.', email: 'b@voorbeeld.test' };
    const drie = { ...twee, bericht: 'Het loket was dicht.', email: 'c@voorbeeld.test' };
    const codes = [];
    for (const form of [een, twee, drie, twee, een]) codes.push((await stuur(form)).body.volgcode);
    expect(new Set(codes).size).toBe(3);
    expect(codes.slice(3)).toEqual([codes[1], codes[0]]);
    for (const [i, form] of [een, twee, drie].entries()) {
      expect(await volg(codes[i])).toMatchObject({ tekst: form.bericht, momenten: [] });
    }
  });

  test('without end: the form is too old, and the next one begins anew', async () => {
    const form = formulier(geenContact);
    const antwoorden: Antwoord[] = [];
    for (let i = 0; i < 9; i++) antwoorden.push(await stuur({ ...form, bericht: `Verhaal nummer ${i}.` }));
    expect(antwoorden.map(({ status }) => status)).toEqual([...Array(8).fill(200), 400]);
    expect(antwoorden[8]?.body.fouten[0]).toMatchObject({ pad: 'formulier', code: 'formulier-verlopen' });
  });

  test('together with others: each is answered by itself', async () => {
    const een = formulier({ ...geenContact, bericht: zin });
    const formulieren = [een, { ...een, bericht: meer }, { ...een, bericht: 'De brug staat open.' }];
    const antwoord = await api.askWrongly('dienst', 'POST /signalen/bundels', {}, { formulieren });
    const antwoorden = antwoord.body.antwoorden as Json[];
    expect(antwoorden[1]).toEqual(antwoorden[0]);
    expect(antwoorden[2].kenmerk).not.toBe(antwoorden[0].kenmerk);
    expect((await volg(antwoorden[0].volgcode)).momenten).toHaveLength(1);
  });
});

describe('staff send a registration again', () => {
  const formuliersleutel = 'a'.repeat(40);
  const belletje = {
    formulier: formuliersleutel,
    soort: 'klacht',
    kanaal: 'telefoon',
    tekst: 'Belde al twee keer over de stoeptegel.',
    melder: { telefoon: '0612345678' },
  };

  test('the same is the same; more is added by who heard it; another call is another signal', async () => {
    const eerst = (await stuur(belletje, 'medewerker')).body;
    expect((await stuur(belletje, 'medewerker')).body.volgcode).toBe(eerst.volgcode);
    const meer = { ...belletje, tekst: `${belletje.tekst} Nummer 12.` };
    expect((await stuur(meer, 'medewerker')).body.volgcode).toBe(eerst.volgcode);
    const [moment] = (await api.records('ambassadeur', 'contactmomenten', `?filter=(signaal='${eerst.id}')`))
      .body.items;
    expect(moment).toMatchObject({ soort: 'aanvulling', kanaal: 'telefoon', tekst: meer.tekst });
    expect(moment.door).not.toBe('');
    const ander = { ...belletje, tekst: 'De brug staat open.', melder: { telefoon: '0687654321' } };
    expect((await stuur(ander, 'medewerker')).body.kenmerk).not.toBe(eerst.kenmerk);
    const anderThema = { ...belletje, thema: 'wachttijd' };
    expect((await stuur(anderThema, 'medewerker')).body.kenmerk).not.toBe(eerst.kenmerk);
  });

  test('a colleague with the same key gets a signal and a code of their own', async () => {
    const eigen = (await stuur(belletje, 'medewerker')).body;
    const ander = (await stuur(belletje, 'ambassadeur')).body;
    expect(ander.kenmerk).not.toBe(eigen.kenmerk);
    expect(ander.volgcode).not.toBe(eigen.volgcode);
  });
});
