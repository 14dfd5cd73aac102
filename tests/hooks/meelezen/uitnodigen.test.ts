import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const nodig = (id: string, body: object, als = 'ambassadeur'): Promise<Antwoord> =>
  api.stap(als, id, 'uitnodigingen', body);
const zoek = async (collectie: string, verbetering: string): Promise<Json[]> =>
  (await api.records('voorzitter', collectie, `?filter=(verbetering='${verbetering}')&perPage=500`)).body
    .items;
const codes = ({ status, body }: Antwoord): unknown[] => [
  status,
  ...body.fouten.map((fout: Json) => `${fout.pad} ${fout.code}`),
];
/** Gives the signal to the behandelaar. */
async function pakOp(signaal: string): Promise<void> {
  const { items } = (await api.records('beheerder', 'medewerkers', `?filter=(naam='behandelaar')`)).body;
  const { versie } = (await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${signaal}`))
    .body;
  await api.update('ambassadeur', 'signalen', signaal, { behandelaar: items[0].id, versie });
}
let nummer = 0;
async function nieuwPanellid(over: object = {}): Promise<Json> {
  nummer += 1;
  const meelezer = { naam: 'Ervaringsdeskundige', email: `panel-${nummer}@voorbeeld.test`, ...over };
  const antwoord = await api.create('ambassadeur', 'meelezers', meelezer);
  if (antwoord.status !== 200) throw new Error(JSON.stringify(antwoord.body));
  return antwoord.body;
}

describe('inviting the melders', () => {
  test('asks who is linked, wants to read along and has an address; with a code behind the #, in nobody’s outbox', async () => {
    const { id, titel } = await nieuweVerbetering(api);
    const wil = await koppelSignaal(api, id, { email: 'wil@voorbeeld.test' });
    await koppelSignaal(api, id, { email: 'wilniet@voorbeeld.test', meelezen: '' });
    await koppelSignaal(api, id, { email: '', telefoon: '0612345678' });
    const { body } = await nodig(id, { melders: true });
    const adres = 'https://voorbeeld.test/meelezen/';
    expect(body).toEqual({ uitgenodigd: 1, overgeslagen: 0, zonderEmail: 1, adres, codes: [] });
    const [meelezing] = await zoek('meelezingen', id);
    expect(meelezing).toMatchObject({ signaal: wil.id, status: 'uitgenodigd', moment: 'voor-publicatie' });
    const [bericht] = await zoek('berichten', id);
    expect(bericht).toMatchObject({
      sleutel: `uitnodiging:${meelezing.id}`,
      status: 'wacht',
      signaal: wil.id,
      meelezing: meelezing.id,
    });
    expect(bericht.onderwerp).toContain(titel);
    expect(bericht.tekst).toContain('https://voorbeeld.test/meelezen/#{{code}}');
    expect(JSON.stringify(bericht)).not.toMatch(/wil@|[0-9A-Z]{4}-[0-9A-Z]{4}-/);
  });

  test('nobody is asked twice: not again, not at the same time, and not for a second signal', async () => {
    const { id } = await nieuweVerbetering(api);
    for (const email of ['een@voorbeeld.test', 'twee@voorbeeld.test', 'TWEE@voorbeeld.test']) {
      await koppelSignaal(api, id, { email });
    }
    await nieuwPanellid({ email: 'een@voorbeeld.test' }).then(({ id: meelezer }) =>
      nodig(id, { meelezers: [meelezer] }),
    );
    await Promise.all(Array.from({ length: 8 }, () => nodig(id, { melders: true })));
    expect(await zoek('meelezingen', id)).toHaveLength(2);
    expect(await zoek('berichten', id)).toHaveLength(2);
    expect((await nodig(id, { melders: true })).body).toMatchObject({ uitgenodigd: 0, overgeslagen: 3 });
  });

  test('consent that was taken back counts', async () => {
    const { id } = await nieuweVerbetering(api);
    const signaal = await koppelSignaal(api, id);
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`)).body
      .items[0];
    await api.ask(
      'ambassadeur',
      'POST /signalen/{id}/toestemmingen',
      { id: signaal.id },
      { toestemmingen: [], versie: melder.versie },
    );
    expect((await nodig(id, { melders: true })).body.uitgenodigd).toBe(0);
  });
});

describe('inviting the panel, and printing codes', () => {
  test('R4 the panel is asked by mail, so that nobody sees another’s code; who left it is not', async () => {
    const { id } = await nieuweVerbetering(api);
    const [een, twee, weg] = [await nieuwPanellid(), await nieuwPanellid(), await nieuwPanellid()];
    await api.update('voorzitter', 'meelezers', weg.id, { actief: false, versie: 1 });
    expect(codes(await nodig(id, { meelezers: [weg.id] }))).toEqual([400, 'meelezers onbekende-meelezer']);
    for (const kanaal of ['brief', 'telefoon', 'balie']) {
      const brief = await nodig(id, { kanaal, meelezers: [een.id, twee.id] });
      expect(codes(brief)).toEqual([400, 'kanaal code-alleen-eigenaar']);
    }
    expect(await zoek('meelezingen', id)).toEqual([]);
    const mail = await nodig(id, { kanaal: 'email', meelezers: [een.id, twee.id] });
    expect(mail.body).toMatchObject({ uitgenodigd: 2, codes: [] });
    expect(await zoek('berichten', id)).toHaveLength(2);
  });

  test('printed codes are all different, answered once and work', async () => {
    const { id } = await nieuweVerbetering(api);
    const { body } = await nodig(id, { kanaal: 'brief', aantal: 5 }, 'redacteur');
    const gegeven = body.codes.map(({ code }: Json) => code);
    expect(new Set(gegeven).size).toBe(5);
    for (const code of gegeven) {
      expect(code).toMatch(/^([0-9A-Z]{5}-){2}[0-9A-Z]{4}$/);
      const lees = await api.ask('dienst', 'POST /meelezen', {}, { uitnodiging: code });
      expect(lees.status).toBe(200);
    }
    expect(await zoek('berichten', id)).toEqual([]);
    expect(JSON.stringify(await zoek('meelezingen', id))).not.toContain(gegeven[0]);
  });

  test('codes can be handed over in any way', async () => {
    const { id } = await nieuweVerbetering(api);
    for (const body of [{ kanaal: 'email', aantal: 2 }, { kanaal: 'balie', aantal: 2 }, { aantal: 2 }]) {
      expect((await nodig(id, body)).body.codes).toHaveLength(2);
    }
    expect(
      (await zoek('meelezingen', id))
        .map(({ kanaal }) => kanaal)
        .sort()
        .join(' '),
    ).toBe('balie balie brief brief email email');
    expect(await zoek('berichten', id)).toEqual([]);
  });

  test('what cannot be is refused with every reason', async () => {
    const { id } = await nieuweVerbetering(api);
    expect(codes(await nodig(id, {}))).toEqual([400, ' niemand-gekozen']);
    expect(codes(await nodig(id, { kanaal: 'duif', aantal: 201 }))).toEqual([
      400,
      'kanaal onbekende-keuze',
      'aantal aantal-codes',
    ]);
    expect(codes(await nodig(id, { kanaal: 'brief', melders: true }))).toEqual([
      400,
      'kanaal code-alleen-eigenaar',
    ]);
    expect((await nodig('bestaat-niet', { melders: true })).status).toBe(404);
    expect((await nodig(id, { melders: true }, 'behandelaar')).status).toBe(403);
  });
});

describe('the panel', () => {
  test('R1 and R10 somebody needs a name and a way to be reached, and the audit log says neither', async () => {
    const leeg = await api.create('ambassadeur', 'meelezers', { naam: ' ' });
    expect(leeg.status).toBe(400);
    const zonder = await api.create('ambassadeur', 'meelezers', { naam: 'Ervaringsdeskundige' });
    expect(codes(zonder)).toEqual([400, 'email contact-nodig']);
    const mis = await api.create('ambassadeur', 'meelezers', { naam: 'Ervaringsdeskundige', email: 'geen' });
    expect(codes(mis)).toEqual([400, 'email geen-email']);
    const lid = await nieuwPanellid({ naam: 'Kanarie-naam' });
    expect(lid).toMatchObject({ actief: true, versie: 1 });
    const dubbel = await api.create('ambassadeur', 'meelezers', {
      naam: 'X',
      email: lid.email.toUpperCase(),
    });
    expect(codes(dubbel)).toEqual([400, 'email meelezer-bestaat']);
    const log = (await api.records('beheerder', 'auditlog', `?filter=(bron='${lid.id}')`)).body.items;
    expect(log.map((regel: Json) => regel.wat)).toEqual(['aangemaakt']);
    expect(JSON.stringify(log)).not.toContain('Kanarie');
  });

  test('R6 of two changes the second hears that the first was earlier', async () => {
    const { id } = await nieuwPanellid();
    const [een, twee] = await Promise.all([
      api.update('ambassadeur', 'meelezers', id, { ervaring: 'Schulden', versie: 1 }),
      api.update('voorzitter', 'meelezers', id, { ervaring: 'Verhuizen', versie: 1 }),
    ]);
    expect([een.status, twee.status].sort()).toEqual([200, 409]);
  });
});

describe('a verdict typed in by staff, and the answer to it', () => {
  const aanDeTelefoon = { oordeel: 'nee', toelichting: 'De brief kwam twee keer.', kanaal: 'telefoon' };

  test('R4 a behandelaar types in what was said about a signal of their own, and nothing else', async () => {
    const { id } = await nieuweVerbetering(api);
    const signaal = await koppelSignaal(api, id);
    const geef = (over: object): Promise<Antwoord> =>
      api.stap('behandelaar', id, 'meelezingen', { ...aanDeTelefoon, ...over });
    expect(codes(await geef({}))).toEqual([400, 'signaal oordeel-eigen-signaal']);
    const lid = await nieuwPanellid();
    expect(codes(await geef({ meelezer: lid.id }))).toEqual([400, 'signaal oordeel-eigen-signaal']);
    expect(codes(await geef({ signaal: signaal.id }))).toEqual([400, 'signaal niet-gevonden']);
    await pakOp(signaal.id);
    expect(codes(await geef({ signaal: signaal.id, meelezer: lid.id }))).toEqual([
      400,
      'signaal oordeel-eigen-signaal',
    ]);
    expect((await geef({ signaal: signaal.id })).status).toBe(200);
  });

  test('says who typed it in, once for each person, and asks that person no more', async () => {
    const { id } = await nieuweVerbetering(api);
    const signaal = await koppelSignaal(api, id);
    await nodig(id, { melders: true });
    const invoer = { ...aanDeTelefoon, signaal: signaal.id };
    expect((await api.stap('ambassadeur', id, 'meelezingen', invoer)).status).toBe(200);
    const rijen = await zoek('meelezingen', id);
    expect(rijen.map(({ status }) => status).sort()).toEqual(['gegeven', 'verlopen']);
    const gegeven = rijen.find(({ status }) => status === 'gegeven');
    expect(gegeven).toMatchObject(invoer);
    expect(gegeven.ingevoerdDoor).not.toBe('');
    expect((await zoek('berichten', id))[0].status).toBe('vervallen');
    expect(codes(await api.stap('redacteur', id, 'meelezingen', invoer))).toEqual([
      409,
      'oordeel al-gegeven',
    ]);
  });

  test('of nobody by name is kept once, however often the same form is sent', async () => {
    const { id } = await nieuweVerbetering(api);
    const invoer = { ...aanDeTelefoon, sleutel: 'abc456def789gh0' };
    const geef = (over: object = {}, als = 'redacteur', waar = id): Promise<Antwoord> =>
      api.stap(als, waar, 'meelezingen', { ...invoer, ...over });
    const antwoorden = await Promise.all([geef(), geef(), geef()]);
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await zoek('meelezingen', id)).toHaveLength(1);
    // Whose it is, how it came and what may be done with it are part of what was said.
    const { id: signaal } = await koppelSignaal(api, id);
    const anders = [{ oordeel: 'ja' }, { signaal }, { meelezer: (await nieuwPanellid()).id }];
    for (const over of [...anders, { kanaal: 'balie' }, { citaat: true }])
      expect(codes(await geef(over))).toEqual([409, 'oordeel al-gegeven']);
    // Another colleague's form is another one, whatever its key.
    expect((await geef({}, 'ambassadeur')).status).toBe(200);
    expect(codes(await geef({}, 'redacteur', (await nieuweVerbetering(api)).id))).toEqual([
      409,
      'oordeel al-gegeven',
    ]);
    expect((await geef({ sleutel: 'x' })).status).toBe(200);
    expect(await zoek('meelezingen', id)).toHaveLength(3);
  });

  test('says everything that is wrong at once', async () => {
    const { id } = await nieuweVerbetering(api);
    const { id: elders } = await nieuweVerbetering(api);
    const signaal = await koppelSignaal(api, elders);
    const invoer = { kanaal: 'duif', signaal: signaal.id, meelezer: 'niemand' };
    expect(codes(await api.stap('redacteur', id, 'meelezingen', invoer))).toEqual([
      400,
      'oordeel verplicht',
      'kanaal onbekende-keuze',
      'signaal niet-gevonden',
      'meelezer onbekende-meelezer',
    ]);
  });

  test('R6 and R10 an answer is to the version that was read, and who gave it is kept', async () => {
    const { id } = await nieuweVerbetering(api);
    const { id: meelezing, versie } = (await api.stap('redacteur', id, 'meelezingen', aanDeTelefoon)).body;
    const antwoord = (body: { antwoord: string; versie: number }, als = 'redacteur'): Promise<Antwoord> =>
      api.ask(als, 'POST /meelezingen/{id}/antwoorden', { id: meelezing }, body);
    expect(codes(await antwoord({ antwoord: ' ', versie }))).toEqual([400, 'antwoord verplicht']);
    expect((await antwoord({ antwoord: 'Dat klopt.', versie }, 'behandelaar')).status).toBe(403);
    expect((await antwoord({ antwoord: 'Dat klopt.', versie })).body).toEqual({ versie: versie + 1 });
    expect((await antwoord({ antwoord: 'Dat klopt niet.', versie }, 'voorzitter')).status).toBe(409);
    const [rij] = await zoek('meelezingen', id);
    expect(rij.antwoord).toBe('Dat klopt.');
    expect(rij.antwoordDoor).not.toBe('');
    const log = (await api.records('beheerder', 'auditlog', `?filter=(bron='${meelezing}')`)).body.items;
    expect(JSON.stringify(log)).not.toMatch(/klopt|twee keer/);
    expect(log.map((regel: Json) => regel.wat).sort()).toEqual(['beantwoord', 'oordeel']);
  });

  test('an invitation without a verdict has nothing to answer', async () => {
    const { id } = await nieuweVerbetering(api);
    await nodig(id, { kanaal: 'brief', aantal: 1 });
    const [rij] = await zoek('meelezingen', id);
    const antwoord = await api.ask(
      'redacteur',
      'POST /meelezingen/{id}/antwoorden',
      { id: rij.id },
      { antwoord: 'Wat?', versie: 1 },
    );
    expect(codes(antwoord)).toEqual([409, 'status nog-geen-oordeel']);
  });
});
