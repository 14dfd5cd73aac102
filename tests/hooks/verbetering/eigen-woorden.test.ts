import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formulier, koppelSignaal } from '#tests/fixtures/signalen.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

let teller = 0;
/** Words that nobody used before. */
const woorden = (): string => {
  teller += 1;
  const nieuw = (naam: string): string => `${naam}${teller}`;
  return `Mijn ${nieuw('buurman')} wacht al ${nieuw('weken')} op een ${nieuw('plek')} en de ${nieuw('juf')} weet ${nieuw('niets')} van ${nieuw('brieven')}.`;
};
const fouten = (antwoord: Antwoord): string[] =>
  (antwoord.body.fouten ?? []).map((fout: Json) => `${fout.pad} ${fout.code}`);
const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const bewerk = async (id: string, velden: object): Promise<Antwoord> =>
  api.update('redacteur', 'verbeteringen', id, { ...velden, versie: (await lees(id)).versie });
const publicaties = async (id: string): Promise<Json[]> =>
  (await api.records('redacteur', 'publicaties', `?filter=(bron='${id}')&sort=versie`)).body.items;
const meld = async (bericht: string, over: Record<string, string> = {}): Promise<Json> => {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier({ bericht, ...over }));
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  return { ...gevonden.body.items[0], volgcode: body.volgcode };
};

describe('R3 a melder’s words, whatever the entry calls them', () => {
  test.each(['vraag', 'verbetering', 'titel', 'uitleg', 'trefwoorden'])('R3 stand in no %s', async (veld) => {
    const eigen = woorden();
    const waarde = veld === 'trefwoorden' ? eigen.split(' ') : eigen;
    const { id } = await api.nieuw('redacteur', { ...volledig, [veld]: waarde });
    const { kenmerk } = await koppelSignaal(api, id, { bericht: eigen });
    const antwoord = await api.stap('redacteur', id, 'indieningen');
    expect([antwoord.status, fouten(antwoord)]).toEqual([400, [`${veld} r3-woorden`]]);
    expect(antwoord.body.fouten[0].melding).toContain(kenmerk);
    expect((await lees(id)).publicatiestatus).toBe('concept');
  });

  test('R3 when it is approved and published too: what was linked since counts', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, vraag: eigen });
    expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
    const { id: signaal, volgcode } = await koppelSignaal(api, id, { bericht: eigen });
    expect(fouten(await api.stap('redacteur2', id, 'goedkeuringen'))).toEqual(['vraag r3-woorden']);
    const melder = (await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal}')`)).body
      .items[0];
    const toestemmingen = ['citaat-publiek', 'terugkoppeling'];
    const body = { toestemmingen, versie: melder.versie };
    await api.ask('ambassadeur', 'POST /signalen/{id}/toestemmingen', { id: signaal }, body);
    expect((await api.stap('redacteur2', id, 'goedkeuringen')).status).toBe(200);
    await api.ask('dienst', 'POST /volgen', {}, { volgcode, intrekken: ['citaat-publiek'] });
    expect((await api.stap('redacteur', id, 'publicaties')).status).toBe(409);
    expect(await lees(id)).toMatchObject({ vraag: '', publicatiestatus: 'concept' });
  });

  test('R3 not in where a number comes from either', async () => {
    const eigen = 'Die telling van 2025 deed mijn buurvrouw Grietje zelf aan haar keukentafel.';
    const { id } = await api.nieuw('redacteur', { ...volledig, aantalSignalen: 3, aantalBron: eigen });
    await koppelSignaal(api, id, { bericht: eigen });
    expect(fouten(await api.stap('redacteur', id, 'indieningen'))).toEqual(['aantalBron r3-woorden']);
  });

  test('R3 nor in letters of another script that look the same', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, vraag: eigen.replaceAll('e', 'е') });
    await koppelSignaal(api, id, { bericht: eigen });
    expect(fouten(await api.stap('redacteur', id, 'indieningen'))).toEqual(['vraag r3-woorden']);
  });

  test('R3 what they added later is theirs too', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, verbetering: eigen });
    const { volgcode } = await koppelSignaal(api, id);
    await api.ask('dienst', 'POST /volgen', {}, { volgcode, aanvulling: eigen });
    expect(fouten(await api.stap('redacteur', id, 'indieningen'))).toEqual(['verbetering r3-woorden']);
  });

  test('R3 of a signal that is linked to nothing, or to something else', async () => {
    const eigen = woorden();
    await meld(eigen);
    const { id } = await api.nieuw('redacteur', { ...volledig, uitleg: `Iemand zei dit. ${eigen}` });
    expect(fouten(await api.stap('redacteur', id, 'indieningen'))).toEqual(['uitleg r3-woorden']);
  });

  test('R3 short common words are nobody’s', async () => {
    const { id } = await api.nieuw('redacteur', {
      ...volledig,
      vraag: 'Waarom duurt het zo lang? Ik weet niet waar ik heen moet.',
    });
    await koppelSignaal(api, id, { bericht: 'Ik weet niet waar ik heen moet. Het duurt zo lang!' });
    expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  });

  test('R3 what somebody repeats from the site is not theirs', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, verbetering: eigen });
    await publiceer(api, id);
    await koppelSignaal(api, id, { bericht: `Op uw site staat: ${eigen} Klopt dat?` });
    await bewerk(id, { titel: 'Een nieuwe titel voor hetzelfde' });
    expect((await api.stap('redacteur', id, 'indieningen')).status).toBe(200);
  });
});

describe('R3 linking and importing', () => {
  test('R3 a signal is not linked to an entry that shows its words without consent', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, vraag: eigen });
    await publiceer(api, id);
    const rij = {
      ontvangenOp: '2026-01-05',
      soort: 'klacht',
      kanaal: 'email',
      tekst: eigen,
      thema: '',
      keer: 1,
    };
    await api.ask('dienst', 'POST /importen/signalen', {}, { rijen: [rij] });
    const signaal = (await api.records('ambassadeur', 'signalen', '?sort=-kenmerk&perPage=1')).body.items[0];
    const body = { verbetering: id };
    const antwoord = await api.ask(
      'ambassadeur',
      'POST /signalen/{id}/koppelingen',
      { id: signaal.id },
      body,
    );
    expect([antwoord.status, fouten(antwoord)]).toEqual([400, ['verbetering r3-staat-op-site']]);
    const telefoon = {
      soort: 'klacht',
      kanaal: 'telefoon',
      ontvangenOp: '2026-01-05',
      tekst: eigen,
      verbetering: id,
    };
    const gemeld = await api.ask('ambassadeur', 'POST /signalen', {}, telefoon);
    expect([gemeld.status, fouten(gemeld)]).toEqual([400, ['verbetering r3-staat-op-site']]);
    await bewerk(id, { vraag: 'Wachten op een plek duurde te lang.' });
    await publiceer(api, id);
    expect(
      (await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal.id }, body)).status,
    ).toBe(200);
  });

  test('R3 an import publishes nobody’s words', async () => {
    const eigen = woorden();
    await meld(eigen);
    const { toestemmingCitaat: _, ...rij } = volledig;
    const antwoord = await api.ask(
      'dienst',
      'POST /importen/verbeteringen',
      {},
      {
        rijen: [{ ...rij, verbetering: eigen }],
        publiceer: true,
        goedgekeurdDoor: 'redacteur2@voorbeeld.nl',
      },
    );
    expect([antwoord.status, fouten(antwoord)]).toEqual([400, ['rijen.0.verbetering r3-woorden']]);
  });

  test('R1 R3 why an entry is withdrawn holds nothing of anybody', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', volledig);
    await publiceer(api, id);
    await koppelSignaal(api, id, { bericht: eigen });
    const trekIn = (anders: Partial<typeof intrekking>): Promise<Antwoord> =>
      api.stap('redacteur2', id, 'intrekkingen', { ...intrekking, ...anders });
    for (const veld of ['reden', 'publiekeReden']) {
      const trekInMet = (tekst: string): Promise<Antwoord> => trekIn({ [veld]: tekst });
      expect(fouten(await trekInMet(`De melder schreef: ${eigen}`))).toEqual([`${veld} r3-woorden`]);
      expect(fouten(await trekInMet('Bel 06 12345678 voor meer.'))).toEqual([`${veld} r1-telefoon`]);
    }
    expect((await trekIn({})).status).toBe(200);
  });
});

describe('R3 erasing takes the words from everything that was made of them', () => {
  const wis = async (signaal: string): Promise<Antwoord> =>
    api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id: signaal }, { tekst: true });
  const vergeet = (volgcode: string): Promise<Antwoord> =>
    api.ask('dienst', 'POST /volgen', {}, { volgcode, intrekken: ['gegevens'] });

  test('R3 also from the title, the address and earlier versions, with consent that was given', async () => {
    const eigen = 'De bus stopt sinds maandag niet meer bij de dokter in ons dorp.';
    const { id } = await api.nieuw('redacteur', volledig);
    const signaal = await koppelSignaal(api, id, { bericht: eigen, citaat: 'ja' });
    await bewerk(id, { titel: eigen, verbetering: `${eigen} Nu weer wel.`, trefwoorden: ['bus'] });
    await publiceer(api, id);
    await bewerk(id, { titel: 'De bus stopt weer' });
    await publiceer(api, id);
    expect((await lees(id)).slug).toContain('bus-stopt-sinds');
    expect((await wis(signaal.id)).status).toBe(200);
    const over = JSON.stringify([
      await publicaties(id),
      await lees(id),
      (await api.records('redacteur', 'verbeteringversies', `?filter=(verbetering='${id}')`)).body.items,
      (await api.records('beheerder', 'berichten', `?filter=(verbetering='${id}')`)).body.items,
    ]);
    expect(over).not.toMatch(/maandag|dokter/);
    expect(over).toContain('Nu weer wel.');
    const { slug, kenmerk } = await lees(id);
    expect(slug).toBe(`verbetering-${kenmerk.toLowerCase()}`);
    expect(new Set((await publicaties(id)).map((rij) => rij.inhoud.slug))).toEqual(new Set([slug]));
  });

  test('R3 R7 also from what was decided and is to be done, and from nothing else of it', async () => {
    const eigen = 'De brug bij de sluis gaat elke ochtend precies om acht uur open.';
    const { id } = await api.nieuw('redacteur', volledig);
    const signaal = await koppelSignaal(api, id, { bericht: eigen });
    const { items } = (await api.records('beheerder', 'medewerkers')).body;
    const collega = items.find((een: Json) => een.rollen.includes('behandelaar'));
    const acties = [{ tekst: `Bel over: ${eigen}`, eigenaar: collega.id, deadline: '2099-01-31' }];
    const besluit = { tekst: `Wij gaan na: ${eigen} Dat doen wij samen.`, reden: 'Het is druk.' };
    const genomen = await api.stap('voorzitter', id, 'besluiten', { ...besluit, dilemma: 'geen', acties });
    expect([genomen.status, fouten(genomen)]).toEqual([200, []]);
    expect((await wis(signaal.id)).status).toBe(200);
    const van = async (collection: string): Promise<Json> =>
      (await api.records('voorzitter', collection, `?filter=(verbetering='${id}')`)).body.items[0];
    expect(await van('besluiten')).toMatchObject({
      tekst: 'Wij gaan na: …. Dat doen wij samen.',
      reden: 'Het is druk.',
    });
    expect(await van('acties')).toMatchObject({ tekst: 'Bel over: ….', versie: 2 });
  });

  test.each<[string, string, (signaal: Json) => Promise<Antwoord>]>([
    ['by staff', 'aanhanger voor onze oprit', ({ id }) => wis(id)],
    ['with the code', 'caravan voor onze schuur', ({ volgcode }) => vergeet(volgcode)],
  ])('R3 (%s) also from a draft that they were never linked to', async (_hoe, wat, ask) => {
    const eigen = `Mijn buurman zet elke zaterdag zijn ${wat} neer.`;
    const signaal = await meld(eigen);
    const { id } = await api.nieuw('redacteur', { ...volledig, verbetering: `Een mail: ${eigen}` });
    await ask(signaal);
    const versies = await api.records('redacteur', 'verbeteringversies', `?filter=(verbetering='${id}')`);
    expect(JSON.stringify([await lees(id), versies.body.items])).not.toMatch(/aanhanger|caravan/);
  });

  test('R3 and leaves what the site said before them', async () => {
    const eigen = woorden();
    const { id } = await api.nieuw('redacteur', { ...volledig, verbetering: eigen });
    await publiceer(api, id);
    const signaal = await koppelSignaal(api, id, { bericht: `Op uw site staat: ${eigen}` });
    await wis(signaal.id);
    expect((await publicaties(id)).at(-1).inhoud.verbetering).toBe(eigen);
  });
});
