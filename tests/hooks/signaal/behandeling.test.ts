import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDagen } from '#core/tijd/dagen.ts';
import { computeAfhandeldatum } from '#core/tijd/compute-termijnen.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const route = '/api/luisterloop/v1/signalen';
const codes = ({ status, body }: Antwoord): unknown[] => [
  status,
  ...body.fouten.map((fout: Json) => fout.code),
];
const lees = async (id: string): Promise<Json> =>
  (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${id}`)).body;
const leesMelder = async (id: string): Promise<Json> =>
  (await api.records('ambassadeur', 'melders', `?filter=(signaal='${id}')`)).body.items[0];
const leesAudit = async (id: string): Promise<Json[]> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${id}')&sort=created,@rowid`)).body.items;

async function registreer(over: object = {}): Promise<Json> {
  const signaal = {
    soort: 'klacht',
    kanaal: 'brief',
    tekst: 'Al drie brieven zonder antwoord.',
    melder: {},
    ...over,
  };
  const { body } = await api.ask('ambassadeur', 'POST /signalen', {}, signaal);
  return lees(body.id ?? '');
}
async function wijzig(id: string, velden: object): Promise<Antwoord> {
  const { versie } = await lees(id);
  return api.update('ambassadeur', 'signalen', id, { ...velden, versie });
}
async function geefAan(rol: 'behandelaar' | 'regiehouder', id: string): Promise<void> {
  const { body } = await api.records('ambassadeur', 'medewerkers', `?filter=(naam='behandelaar')`);
  await wijzig(id, { [rol]: body.items[0].id });
}

describe('R14 the term of the law', () => {
  test('stands on the complaint from the first day, and on nothing else', async () => {
    const { id, ontvangenOp, antwoordVoor } = await registreer({ awb: true });
    expect(antwoordVoor).toBe(computeAfhandeldatum({ ontvangenOp, awb: true }));
    expect((await registreer()).antwoordVoor).toBe('');
    await wijzig(id, { awb: false });
    expect((await lees(id)).antwoordVoor).toBe('');
    await wijzig(id, { antwoordVoor: '2099-01-01' });
    expect((await lees(id)).antwoordVoor).toBe('');
    await wijzig(id, { awb: true });
    expect((await lees(id)).antwoordVoor).toBe(antwoordVoor);
  });

  test('moves four weeks when the melder was told in time, and the audit log says so', async () => {
    const { id, ontvangenOp, antwoordVoor } = await registreer({ awb: true });
    expect((await wijzig(id, { verlengdOp: ontvangenOp })).status).toBe(200);
    const { antwoordVoor: later } = await lees(id);
    expect(later).toBe(computeAfhandeldatum({ ontvangenOp, awb: true, verlengdOp: ontvangenOp }));
    expect((await leesAudit(id)).at(-1)).toMatchObject({ wat: 'termijn', van: antwoordVoor, naar: later });
  });

  test('cannot be extended once it is over, before it began or on a day to come', async () => {
    const vandaag = (await registreer()).ontvangenOp;
    const { id, ontvangenOp } = await registreer({ awb: true, ontvangenOp: addDagen(vandaag, -80) });
    expect(codes(await wijzig(id, { verlengdOp: vandaag }))).toEqual([400, 'r14-verdaging-te-laat']);
    expect(codes(await wijzig(id, { verlengdOp: addDagen(ontvangenOp, -1) }))).toEqual([
      400,
      'voor-ontvangst',
    ]);
    const vers = await registreer({ awb: true });
    expect(codes(await wijzig(vers.id, { verlengdOp: addDagen(vandaag, 1) }))).toEqual([400, 'datum-later']);
    expect(codes(await wijzig(vers.id, { verlengdOp: 'gisteren' }))).toEqual([400, 'geen-datum']);
    expect((await lees(id)).verlengdOp).toBe('');
  });

  test('waits longer with the melder’s consent, never shorter', async () => {
    const { id, antwoordVoor } = await registreer({ awb: true });
    const eerder = addDagen(antwoordVoor, -1);
    expect(codes(await wijzig(id, { instemmingTot: eerder }))).toEqual([400, 'r14-instemming-te-vroeg']);
    const later = addDagen(antwoordVoor, 30);
    expect((await wijzig(id, { instemmingTot: later })).status).toBe(200);
    expect((await lees(id)).antwoordVoor).toBe(later);
  });

  test('extending is only for a complaint under the law, also when it stops being one', async () => {
    const gewoon = await registreer();
    const { id, ontvangenOp } = gewoon;
    expect(codes(await wijzig(id, { verlengdOp: ontvangenOp }))).toEqual([400, 'r14-geen-awb']);
    await wijzig(id, { awb: true, verlengdOp: ontvangenOp });
    expect(codes(await wijzig(id, { awb: false }))).toEqual([400, 'r14-geen-awb']);
    expect((await wijzig(id, { awb: false, verlengdOp: '' })).status).toBe(200);
  });
});

describe('the neighbourhood of a signal', () => {
  test('comes from the organisation’s list, and stays when the list changes', async () => {
    const instellingen = (await api.records('beheerder', 'instellingen')).body.items[0];
    const zetWijken = async (wijken: string[]): Promise<void> => {
      const { id, versie } = (await api.records('beheerder', 'instellingen')).body.items[0];
      const werkwijze = { ...instellingen.werkwijze, wijken };
      expect((await api.update('beheerder', 'instellingen', id, { werkwijze, versie })).status).toBe(200);
    };
    await zetWijken(['Oost', 'Haven']);
    const { id } = await registreer({ wijk: 'Oost' });
    expect(codes(await wijzig(id, { wijk: 'Nergens' }))).toEqual([400, 'onbekende-keuze']);
    expect((await wijzig(id, { wijk: 'Haven' })).status).toBe(200);
    await zetWijken(['Oost']);
    expect((await wijzig(id, { ernst: 'hoog' })).status).toBe(200);
    const nieuw = { soort: 'tip', kanaal: 'balie', tekst: 'Een tip.', melder: {}, wijk: 'Haven' };
    expect(codes(await api.ask('medewerker', 'POST /signalen', {}, nieuw))).toEqual([400, 'onbekende-keuze']);
  });
});

describe('what is known of a melder', () => {
  const stuur = (als: string, id: string, pad: 'melder' | 'toestemmingen', body: object): Promise<Antwoord> =>
    api.call(als, 'POST', `${route}/${id}/${pad}`, body);

  async function vanBurger(over: Record<string, string> = {}): Promise<{ id: string; volgcode: string }> {
    const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier(over));
    const { items } = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`))
      .body;
    return { id: items[0].id, volgcode: body.volgcode };
  }

  test('R3 each consent is changed apart, with who and what in the audit log', async () => {
    const { id, volgcode } = await vanBurger({ citaat: 'ja' });
    const toestemmingen = ['terugkoppeling', 'citaat-intranet'];
    const antwoord = await stuur('voorzitter', id, 'toestemmingen', { toestemmingen, versie: 1 });
    expect(antwoord.body).toMatchObject({ toestemmingen: ['citaat-intranet', 'terugkoppeling'], versie: 2 });
    expect((await leesAudit(id)).at(-1)).toMatchObject({
      wat: 'toestemming',
      van: 'citaat-publiek, citaat-intranet, citaat-rapport, meelezen, terugkoppeling',
      naar: 'citaat-intranet, terugkoppeling',
    });
    const volgen = await api.ask('dienst', 'POST /volgen', {}, { volgcode });
    expect(volgen.body.toestemmingen).toEqual(['citaat-intranet', 'terugkoppeling']);
    expect(
      codes(await stuur('voorzitter', id, 'toestemmingen', { toestemmingen: ['alles'], versie: 2 })),
    ).toEqual([400, 'onbekende-keuze']);
  });

  test('R6 the second of two colleagues hears what stands there now', async () => {
    const { id } = await vanBurger();
    const een = { naam: 'Melder', email: 'een@voorbeeld.test', telefoon: '', versie: 1 };
    expect((await stuur('ambassadeur', id, 'melder', een)).status).toBe(200);
    const twee = await stuur('voorzitter', id, 'melder', { ...een, email: 'twee@voorbeeld.test' });
    expect([twee.status, twee.body.huidig.email]).toEqual([409, 'een@voorbeeld.test']);
    expect((await leesMelder(id)).email).toBe('een@voorbeeld.test');
    expect(JSON.stringify(twee.body)).not.toContain('codehash');
  });

  test('R1 contact details are corrected, and the audit log only says which', async () => {
    const { id } = await vanBurger({ email: 'fout@voorbeeld.test' });
    const gegevens = { naam: '', email: 'goed@voorbeeld.test', telefoon: '06 12345678', versie: 1 };
    expect((await stuur('ambassadeur', id, 'melder', gegevens)).status).toBe(200);
    const regel = (await leesAudit(id)).at(-1);
    expect(regel).toMatchObject({ wat: 'melder', naar: 'email, telefoon' });
    expect(JSON.stringify(regel)).not.toContain('voorbeeld.test');
    const leeg = await stuur('ambassadeur', id, 'melder', {
      ...gegevens,
      email: '',
      telefoon: '',
      versie: 2,
    });
    expect(codes(leeg)).toEqual([400, 'contact-nodig']);
  });

  test('a behandelaar changes the melder of their own signals, as behandelaar or regiehouder', async () => {
    for (const rol of ['behandelaar', 'regiehouder'] as const) {
      const { id } = await vanBurger();
      const toestemmingen = ['terugkoppeling'];
      const dicht = await stuur('behandelaar', id, 'toestemmingen', { toestemmingen, versie: 1 });
      expect(codes(dicht)).toEqual([404, 'niet-gevonden']);
      await geefAan(rol, id);
      expect((await stuur('behandelaar', id, 'toestemmingen', { toestemmingen, versie: 1 })).status).toBe(
        200,
      );
    }
  });

  test('the signal says how the melder can be reached, also when the melder takes the details away', async () => {
    const { id, volgcode } = await vanBurger({ telefoon: '0612345678' });
    expect((await lees(id)).bereikbaar).toBe('telefoon');
    const gegevens = { naam: '', email: 'melder@voorbeeld.test', telefoon: '', versie: 1 };
    await stuur('ambassadeur', id, 'melder', gegevens);
    expect((await lees(id)).bereikbaar).toBe('email');
    await wijzig(id, { bereikbaar: 'telefoon' });
    await api.ask('dienst', 'POST /volgen', {}, { volgcode, intrekken: ['gegevens'] });
    expect((await lees(id)).bereikbaar).toBe('');
  });
});
