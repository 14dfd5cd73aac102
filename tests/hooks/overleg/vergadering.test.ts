import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { actie, besluit, fouten } from '#tests/fixtures/loop.ts';
import { maakOverleg, maakPunt } from '#tests/fixtures/overleg.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
const mensen: Record<string, string> = {};
const wie = (naam: string): string => mensen[naam] ?? '';
beforeAll(async () => {
  api = new Api(await startPocketBase());
  for (const { id, naam } of (await api.records('beheerder', 'medewerkers')).body.items) mensen[naam] = id;
});
afterAll(() => api.pb.stop());

const een = async (collection: string, id: string): Promise<Json> =>
  (await api.call('voorzitter', 'GET', `/api/collections/${collection}/records/${id}`)).body;
const lees = async (overleg: string, na = 0, als = 'voorzitter'): Promise<Wijzigingen> =>
  (await api.call(als, 'GET', `/api/luisterloop/v1/overleggen/${overleg}/wijzigingen?na=${na}`)).body;
const noteer = (punt: string, tekst: string, sleutel = tekst, als = 'behandelaar'): Promise<Antwoord> =>
  api.ask(als, 'POST /agendapunten/{id}/notities', { id: punt }, { tekst, sleutel });
const teken = (overleg: string, als: string): Promise<Antwoord> =>
  api.ask(als, 'POST /overleggen/{id}/aanwezigheid', { id: overleg }, null);
const stem = (punt: string, als: string, stippen: number[]): Promise<Antwoord> =>
  api.ask(als, 'POST /agendapunten/{id}/stemmen', { id: punt }, { stippen });

describe('a planned overleg begins', () => {
  test('for whoever was invited to a concept or an invitation, once', async () => {
    for (const status of ['concept', 'uitgenodigd']) {
      const id = maakOverleg(api.pb, { status });
      const begin = await api.ask('voorzitter', 'POST /overleggen/{id}/openingen', { id }, {});
      expect([begin.status, begin.body.versie]).toEqual([200, 4]);
      expect(await een('overleggen', id)).toMatchObject({ status: 'bezig', stand: 1 });
      const weer = await api.ask('voorzitter', 'POST /overleggen/{id}/openingen', { id }, {});
      expect([weer.status, fouten(weer)]).toEqual([409, ['status overleg-al-bezig']]);
    }
  });

  test('nobody joins one that is closed, or that did not begin', async () => {
    const dicht = maakOverleg(api.pb, { status: 'gesloten' });
    const antwoord = await teken(dicht, 'behandelaar');
    expect([antwoord.status, antwoord.body.fouten[0].melding]).toEqual([
      409,
      'Dit overleg is gesloten. U kunt er niet meer aan meedoen. Klopt er iets niet? Zet er een correctie bij.',
    ]);
    const straks = maakOverleg(api.pb, { status: 'uitgenodigd' });
    expect(fouten(await noteer(maakPunt(api.pb, straks), 'Te vroeg'))).toEqual(['status overleg-nog-niet']);
  });

  test('it goes from punt to punt, and to none of another overleg or that was taken off', async () => {
    const id = maakOverleg(api.pb);
    const punt = maakPunt(api.pb, id);
    const beurt = (agendapunt: string): Promise<Antwoord> =>
      api.ask('voorzitter', 'POST /overleggen/{id}/beurten', { id }, { agendapunt });
    expect((await beurt(punt)).status).toBe(200);
    expect((await een('overleggen', id)).huidig).toBe(punt);
    expect((await een('agendapunten', punt)).begonnenOp).not.toBe('');
    expect(fouten(await beurt(maakPunt(api.pb, maakOverleg(api.pb))))).toEqual(['agendapunt punt-elders']);
    expect(fouten(await beurt(maakPunt(api.pb, id, { weg: 1 })))).toEqual(['agendapunt punt-weg']);
  });
});

describe('every change has its number', () => {
  test('who asks after a number gets all that came since, and nothing of before', async () => {
    const id = maakOverleg(api.pb);
    const [eerste, tweede] = [maakPunt(api.pb, id), maakPunt(api.pb, id, { volgorde: 2 })];
    await noteer(eerste, 'De vrijdagronde is om 7 uur.');
    const toen = await lees(id);
    expect(toen.punten.map((punt) => punt.id)).toEqual([eerste, tweede]);
    expect(toen.notities.map(({ tekst }) => tekst)).toEqual(['De vrijdagronde is om 7 uur.']);
    expect(await lees(id, toen.stand)).toMatchObject({ punten: [], notities: [], stand: toen.stand });
    await noteer(eerste, 'Zaterdag zijn ze weer vol.');
    await api.ask(
      'behandelaar',
      'POST /agendapunten/{id}/acties',
      { id: tweede },
      { ...actie(wie('behandelaar')), sleutel: 'a' },
    );
    const straks = await lees(id, toen.stand);
    expect(straks.stand).toBeGreaterThan(toen.stand);
    expect(straks.notities.map(({ tekst }) => tekst)).toEqual(['Zaterdag zijn ze weer vol.']);
    expect(straks.punten.map((punt) => punt.id)).toEqual([tweede]);
    expect(straks.acties.map(({ tekst, eigenaar }) => [tekst, eigenaar])).toEqual([
      ['Schrijf de brief opnieuw', wie('behandelaar')],
    ]);
  });

  test('fifty notes at once get fifty numbers, and none is missed by who reads meanwhile', async () => {
    const id = maakOverleg(api.pb);
    const punt = maakPunt(api.pb, id);
    const gezien = new Set<string>();
    let stand = 0;
    const volg = async (): Promise<void> => {
      const nieuw = await lees(id, stand);
      stand = nieuw.stand;
      for (const { tekst } of nieuw.notities) gezien.add(tekst);
    };
    const teksten = Array.from({ length: 50 }, (_, i) => `Notitie ${i}`);
    await Promise.all([
      ...teksten.map((tekst, i) => noteer(punt, tekst, tekst, i % 2 ? 'behandelaar' : 'voorzitter')),
      ...Array.from({ length: 10 }, volg),
    ]);
    await volg();
    expect([...gezien].sort()).toEqual([...teksten].sort());
    expect(stand).toBe(50);
  });

  test('an actie on the agenda that is done meanwhile is seen as done', async () => {
    const bron = maakOverleg(api.pb);
    const bij = { id: maakPunt(api.pb, bron) };
    const { body } = await api.ask('behandelaar', 'POST /agendapunten/{id}/acties', bij, {
      ...actie(wie('behandelaar')),
      sleutel: 'b',
    });
    const id = maakOverleg(api.pb);
    const punt = maakPunt(api.pb, id, { soort: 'actie', acties: JSON.stringify([body.id]) });
    const { stand, opAgenda } = await lees(id);
    expect(opAgenda).toEqual([{ agendapunt: punt, actie: body.id }]);
    await api.update('behandelaar', 'acties', body.id, { status: 'klaar', versie: 1 });
    expect((await lees(id, stand)).acties).toMatchObject([{ id: body.id, status: 'klaar' }]);
  });
});

describe('a note', () => {
  test('sent again under its key stands there once; other words under it are another note', async () => {
    const id = maakOverleg(api.pb);
    const punt = maakPunt(api.pb, id);
    const antwoorden = await Promise.all([1, 2, 3].map(() => noteer(punt, 'Eén keer', 'k1')));
    expect(new Set(antwoorden.map(({ body }) => body.id)).size).toBe(1);
    await noteer(punt, 'Iets anders', 'k1');
    await noteer(punt, 'Eén keer', 'k1', 'redacteur');
    expect((await lees(id)).notities.map(({ tekst }) => tekst)).toEqual([
      'Eén keer',
      'Iets anders',
      'Eén keer',
    ]);
  });

  test('R6 is changed by who wrote it, and by nobody who saw an older one', async () => {
    const overleg = maakOverleg(api.pb);
    const { id } = (await noteer(maakPunt(api.pb, overleg), 'Eerst dit')).body;
    const wijzig = (als: string, tekst: string, versie: number): Promise<Antwoord> =>
      api.ask(als, 'POST /notities/{id}/wijzigingen', { id }, { tekst, versie });
    expect(fouten(await wijzig('voorzitter', 'Door een ander', 1))).toEqual(['tekst notitie-van-ander']);
    expect((await wijzig('behandelaar', 'Toen dit', 1)).status).toBe(200);
    expect(fouten(await wijzig('behandelaar', 'Te laat', 1))).toEqual(['versie versie-verouderd']);
    expect(fouten(await wijzig('behandelaar', '', 2))).toEqual(['tekst verplicht']);
    expect((await lees(overleg)).notities).toMatchObject([{ tekst: 'Toen dit', versie: 2 }]);
  });
});

describe('a vote', () => {
  const keuzen = ['Ook op zondag legen', 'Een bericht sturen'];
  async function begin(): Promise<{ overleg: string; punt: string }> {
    const overleg = maakOverleg(api.pb);
    const punt = maakPunt(api.pb, overleg);
    for (const als of ['voorzitter', 'behandelaar']) await teken(overleg, als);
    await api.ask('voorzitter', 'POST /agendapunten/{id}/stemmingen', { id: punt }, { keuzen });
    return { overleg, punt };
  }

  test('is hidden until all who are here gave theirs, also in the records', async () => {
    const { overleg, punt } = await begin();
    expect((await stem(punt, 'voorzitter', [2, 0])).body).toEqual({ gestemd: 1, getoond: false });
    const [gezien] = (await lees(overleg, 0, 'behandelaar')).punten;
    expect(gezien?.stemming).toMatchObject({ keuzen, gestemd: 1, eigen: null, stippen: null });
    expect((await lees(overleg)).punten[0]?.stemming?.eigen).toEqual([2, 0]);
    expect((await api.records('behandelaar', 'stemmen')).status).toBe(403);
    expect((await stem(punt, 'behandelaar', [1, 1])).body).toEqual({ gestemd: 2, getoond: true });
    expect((await lees(overleg)).punten[0]?.stemming?.stippen).toEqual([3, 1]);
  });

  test('twice is refused in so many words, at once too', async () => {
    const { punt } = await begin();
    const antwoorden = await Promise.all([1, 2, 3].map(() => stem(punt, 'voorzitter', [1, 1])));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const weer = await stem(punt, 'voorzitter', [0, 2]);
    expect(weer.body.fouten[0].melding).toBe('U hebt hier al gestemd. Uw stippen tellen mee.');
  });

  test('is shown when the voorzitter says so, after which nobody votes', async () => {
    const { overleg, punt } = await begin();
    await stem(punt, 'voorzitter', [2, 0]);
    await api.ask('voorzitter', 'POST /agendapunten/{id}/stemuitslagen', { id: punt }, {});
    expect((await lees(overleg)).punten[0]?.stemming?.stippen).toEqual([2, 0]);
    expect(fouten(await stem(punt, 'behandelaar', [2, 0]))).toEqual(['stippen stemming-voorbij']);
  });
});

describe('who is there', () => {
  test('is written at most once in 25 seconds and changes nothing for others but at coming in', async () => {
    const id = maakOverleg(api.pb);
    expect((await teken(id, 'behandelaar')).body).toEqual({ stand: 1, aanwezig: [wie('behandelaar')] });
    const gezien = (await api.records('voorzitter', 'aanwezigen', `?filter=(overleg='${id}')`)).body.items;
    expect((await teken(id, 'behandelaar')).body.stand).toBe(1);
    expect((await een('aanwezigen', gezien[0].id)).gezienOp).toBe(gezien[0].gezienOp);
    changeDatabase(
      api.pb,
      "update aanwezigen set gezienOp = '2026-01-01 00:00:00.000Z' where overleg = ?",
      id,
    );
    expect((await lees(id)).aanwezig).toEqual([]);
    expect((await teken(id, 'behandelaar')).body).toEqual({ stand: 2, aanwezig: [wie('behandelaar')] });
    const regels = await api.records('beheerder', 'auditlog', "?filter=(soort='aanwezigen')");
    expect(regels.body.items).toEqual([]);
  });
});

describe('R3 words in the meeting', () => {
  test('are only those of who may be quoted inside the organisation', async () => {
    const { id: entry } = await api.nieuw('redacteur', volledig);
    const ja = await koppelSignaal(api, entry, { citaat: 'ja', bericht: 'Op zondag past er niets meer in.' });
    const nee = await koppelSignaal(api, entry, { citaat: '', bericht: 'Dit is van mij alleen.' });
    const overleg = maakOverleg(api.pb);
    maakPunt(api.pb, overleg, { signalen: JSON.stringify([nee.id, ja.id]) });
    const { punten } = await lees(overleg);
    expect(punten[0]?.citaten.map(({ tekst }) => tekst)).toEqual(['Op zondag past er niets meer in.']);
  });
});

describe('a besluit in a planned overleg', () => {
  test('R16 is evidence that the entry was spoken of and chosen, with its acties', async () => {
    const { id: entry } = await api.nieuw('redacteur', volledig);
    await koppelSignaal(api, entry, {});
    const overleg = maakOverleg(api.pb);
    const id = maakPunt(api.pb, overleg, { verbetering: entry });
    const terugkijken = { waaraan: 'er komt hooguit 1 signaal over', terugkijkOp: '2099-01-31' };
    const invoer = besluit(wie('behandelaar'), terugkijken) as never;
    const { status, body } = await api.ask('voorzitter', 'POST /agendapunten/{id}/besluiten', { id }, invoer);
    expect([status, body.acties]).toEqual([200, [expect.any(String)]]);
    expect(await een('besluiten', body.besluit)).toMatchObject({ ...terugkijken, overleg, agendapunt: id });
    expect(await een('acties', body.acties[0] ?? '')).toMatchObject({ agendapunt: id, verbetering: entry });
    const { fase, stappen } = await een('verbeteringen', entry);
    expect([fase, stappen.map((stap: Json) => stap.fase)]).toEqual([
      'gekozen',
      ['gehoord', 'besproken', 'gekozen'],
    ]);
    expect((await lees(overleg)).punten[0]).toMatchObject({ uitkomst: 'besproken', id });
  });

  test('says everything that is wrong at once, and can be about no entry', async () => {
    const id = maakPunt(api.pb, maakOverleg(api.pb));
    const mis = { tekst: '', reden: ' ', dilemma: 'munt', waaraan: 'x', terugkijkOp: '2020-01-01' };
    const fout = await api.ask(
      'voorzitter',
      'POST /agendapunten/{id}/besluiten',
      { id },
      {
        ...mis,
        acties: [actie(wie('medewerker'))],
      },
    );
    expect([fout.status, fouten(fout)]).toEqual([
      400,
      [
        'tekst verplicht',
        'reden verplicht',
        'dilemma onbekende-keuze',
        'terugkijkOp datum-voorbij',
        'acties.0.eigenaar eigenaar-onbekend',
      ],
    ]);
    const goed = { tekst: 'Wij doen dit niet.', reden: 'Het is te duur.', acties: [] };
    expect((await api.ask('voorzitter', 'POST /agendapunten/{id}/besluiten', { id }, goed)).status).toBe(200);
  });

  test('R6 sent twice at once stands there once', async () => {
    const overleg = maakOverleg(api.pb);
    const id = maakPunt(api.pb, overleg);
    const invoer = { ...besluit(wie('behandelaar')), versie: 3 } as never;
    const send = (): Promise<Antwoord> =>
      api.ask('voorzitter', 'POST /agendapunten/{id}/besluiten', { id }, invoer);
    const antwoorden = await Promise.all([send(), send(), send()]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await lees(overleg)).besluiten).toHaveLength(1);
  });
});
