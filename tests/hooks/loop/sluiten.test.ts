import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { besluit, fouten, geefOordeel, ongetoetst, rond } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const sluit = (id: string, als = 'redacteur', body: object = {}): Promise<Antwoord> =>
  api.stap(als, id, 'sluitingen', body);
const lijst = async (collection: string, filter: string, als = 'voorzitter'): Promise<Json[]> =>
  (await api.records(als, collection, `?filter=(${encodeURIComponent(filter)})&sort=@rowid&perPage=200`)).body
    .items;
const lees = async (id: string): Promise<Json> => (await lijst('verbeteringen', `id='${id}'`))[0];
const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
const mist = async (id: string): Promise<string[]> =>
  fouten(await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null));

describe('R4 the closing gate', () => {
  test('R4 names everything that misses at once, and opens when it is there', async () => {
    const { id } = await api.nieuw('redacteur', volledig);
    const alles = await sluit(id);
    expect([alles.status, alles.type]).toEqual([409, 'application/problem+json']);
    expect(fouten(alles)).toEqual([
      'signalen r4-geen-signaal',
      'besluiten r4-geen-besluit',
      'oordelen r4-te-weinig-oordelen',
      'medewerkersVerteld r4-medewerkers',
      'publiekVerteld r4-publiek',
    ]);
    expect(await mist(id)).toEqual(fouten(alles));

    await koppelSignaal(api, id, { email: '', telefoon: '0612345678', terugkoppeling: 'ja', meelezen: '' });
    await koppelSignaal(api, id, { terugkoppeling: '', meelezen: '' });
    const { id: wie } = (await lijst('medewerkers', "naam='behandelaar'"))[0];
    const { body } = await api.stap('voorzitter', id, 'besluiten', besluit(wie));
    await publiceer(api, id);
    await api.stap('redacteur', id, 'medewerkers-verteld');
    expect(fouten(await sluit(id))).toEqual([
      'acties r4-acties-open',
      'oordelen r4-te-weinig-oordelen',
      'terugkoppelingen r4-nog-te-vertellen',
    ]);

    await api.update('behandelaar', 'acties', body.acties[0]!, { status: 'klaar', versie: 1 });
    await geefOordeel(api, id, 'ja');
    await geefOordeel(api, id, 'deels');
    const nee = await geefOordeel(api, id, 'nee', 'Ik betaal nog steeds te veel.');
    expect(fouten(await sluit(id))).toEqual([
      'oordelen r4-nee-zonder-antwoord',
      'terugkoppelingen r4-nog-te-vertellen',
    ]);

    const antwoord = { antwoord: 'Wij hebben het teruggestort.', versie: nee.versie };
    await api.ask('redacteur', 'POST /meelezingen/{id}/antwoorden', { id: nee.id }, antwoord);
    expect(await mist(id)).toEqual(['terugkoppelingen r4-nog-te-vertellen']);
    const bellijst = (await lijst('terugkoppelingen', `verbetering='${id}' && status='te-doen'`))[0];
    const verteld = {
      status: 'verteld',
      kanaal: 'telefoon',
      toelichting: '',
      versie: bellijst.versie,
    } as const;
    expect(
      (await api.ask('redacteur', 'POST /terugkoppelingen/{id}/uitkomsten', { id: bellijst.id }, verteld))
        .status,
    ).toBe(200);
    expect(await mist(id)).toEqual([]);
    expect((await sluit(id)).body).toMatchObject({ fase: 'gesloten', afwijking: '' });
    expect(await lees(id)).toMatchObject({ fase: 'gesloten', afwijking: '' });
    expect(fouten(await sluit(id))).toEqual(['fase r4-al-gesloten']);
  });

  test('R16 each step stands there from the moment that it happened, with its evidence, up to the site', async () => {
    const id = await rond(api);
    await sluit(id);
    const stappen = await lijst('faseovergangen', `verbetering='${id}'`);
    expect(stappen.map((stap) => `${stap.naar} ${stap.soort}`)).toEqual([
      'gehoord signaal',
      'besproken agendapunt',
      'gekozen besluit',
      'doorgevoerd publicatie',
      'teruggekoppeld berichten',
      'getoetst oordelen',
      'gesloten sluiting',
    ]);
    const inhoud = await live(id);
    expect(inhoud.fase).toBe('gesloten');
    const vandaag = toNederlandseDag(new Date().toISOString());
    expect(inhoud.loop.map(({ fase, op }: Json) => `${fase} ${op}`)).toEqual([
      `gehoord ${vandaag}`,
      `besproken ${vandaag}`,
      `gekozen ${vandaag}`,
      'doorgevoerd 2026-01',
      `getoetst ${vandaag}`,
      `teruggekoppeld ${vandaag}`,
      `gesloten ${vandaag}`,
    ]);
  });

  test('R4 the site says something else than what is closed: the public was not told', async () => {
    const id = await rond(api);
    const { versie } = await lees(id);
    const anders = { uitkomst: 'kan-niet', reden: 'wet', uitleg: 'De wet staat dit niet toe.', versie };
    expect((await api.update('redacteur', 'verbeteringen', id, anders)).status).toBe(200);
    expect(fouten(await sluit(id))).toEqual([
      'oordelen r4-te-weinig-oordelen',
      'medewerkersVerteld r4-medewerkers',
      'publiekVerteld r4-publiek',
    ]);
  });

  test('R4 verdicts about another outcome do not count, and whoever gave one can judge again', async () => {
    const id = await ongetoetst(api, { uitkomst: 'gepland', ingangsmaand: '2099-01' });
    const { id: lid } = (
      await api.create('ambassadeur', 'meelezers', { naam: 'Lid', email: 'lid-uitkomst@voorbeeld.test' })
    ).body;
    const geef = (over: object): Promise<Antwoord> =>
      api.stap('redacteur', id, 'meelezingen', { oordeel: 'ja', kanaal: 'balie', meelezer: lid, ...over });
    expect((await geef({})).status).toBe(200);
    await geefOordeel(api, id, 'ja');
    await geefOordeel(api, id, 'nee', 'Dat duurt te lang.');
    const { versie } = await lees(id);
    const anders = { uitkomst: 'kan-niet', reden: 'wet', uitleg: 'De wet staat dit niet toe.', versie };
    expect((await api.update('redacteur', 'verbeteringen', id, anders)).status).toBe(200);
    await publiceer(api, id);
    await api.stap('redacteur', id, 'medewerkers-verteld');
    expect(await mist(id)).toEqual(['oordelen r4-te-weinig-oordelen', 'oordelen r4-nee-zonder-antwoord']);
    for (let i = 0; i < 2; i += 1) await geefOordeel(api, id, 'deels');
    expect((await geef({ oordeel: 'deels' })).status).toBe(200);
    expect((await geef({ oordeel: 'deels' })).status).toBe(409);
    expect(await mist(id)).toEqual(['oordelen r4-nee-zonder-antwoord']);
  });

  test('R4 kan-niet is an equal outcome: it closes by the same gate', async () => {
    const kanNiet = { uitkomst: 'kan-niet', verbetering: '', reden: 'wet', uitleg: 'De wet verbiedt het.' };
    const id = await ongetoetst(api, { ...kanNiet, ingangsmaand: '' });
    expect(fouten(await sluit(id))).toEqual(['oordelen r4-te-weinig-oordelen']);
    for (const oordeel of ['ja', 'deels', 'weet-niet'] as const) await geefOordeel(api, id, oordeel);
    expect((await sluit(id)).status).toBe(200);
    expect(await live(id)).toMatchObject({ uitkomst: 'kan-niet', fase: 'gesloten' });
  });

  test('R4 closes once, however many close it at the same time', async () => {
    const id = await rond(api);
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => sluit(id)));
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect(await lijst('faseovergangen', `verbetering='${id}' && naar='gesloten'`)).toHaveLength(1);
  });

  test('R4 who asks comes first, and R6 what they saw', async () => {
    const id = await rond(api);
    expect((await sluit(id, 'beheerder')).status).toBe(403);
    expect((await sluit(id, 'medewerker')).status).toBe(403);
    expect((await sluit(id, 'redacteur', { versie: 1 })).status).toBe(409);
    expect(await lees(id)).toMatchObject({ fase: 'teruggekoppeld' });
  });

  test('R10 every step is in the audit log', async () => {
    const id = await rond(api);
    await sluit(id, 'ambassadeur');
    const regels = (await lijst('auditlog', `bron='${id}'`, 'beheerder')).filter(({ wat }) => wat === 'fase');
    expect(regels.map((regel) => `${regel.van} ${regel.naar}`)).toEqual([
      'gehoord gehoord',
      'gehoord besproken',
      'besproken gekozen',
      'gekozen doorgevoerd',
      'doorgevoerd teruggekoppeld',
      'doorgevoerd getoetst',
      'teruggekoppeld gesloten',
    ]);
  });
});

test('R4 before closing everybody sees how many verdicts colleagues typed in of nobody by name', async () => {
  const id = await rond(api);
  for (const als of ['ambassadeur', 'voorzitter', 'voorzitter']) {
    await api.stap(als, id, 'meelezingen', { oordeel: 'ja', kanaal: 'balie' });
  }
  const lid = await api.create('ambassadeur', 'meelezers', {
    naam: 'Lid',
    email: 'lid-sluiten@voorbeeld.test',
  });
  await api.stap('ambassadeur', id, 'meelezingen', { oordeel: 'ja', kanaal: 'balie', meelezer: lid.body.id });
  const { body } = await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null);
  expect(body.tellingen.ingevoerd).toEqual({ oordelen: 3, collegas: 2 });
});

describe('R4 the override by a voorzitter', () => {
  const afwijking = { reden: 'Dit raakt één persoon, en die is tevreden.' };

  test('R4 stands on the entry, for everybody to read, and nobody is said to have tested it', async () => {
    const id = await ongetoetst(api);
    await geefOordeel(api, id, 'ja');
    const { status, body } = await sluit(id, 'voorzitter', { afwijking });
    expect([status, body.afwijking]).toEqual([200, afwijking.reden]);
    expect((await lees(id)).afwijking).toBe(afwijking.reden);
    const inhoud = await live(id);
    expect(inhoud.luister.afwijking).toBe(afwijking.reden);
    expect(inhoud.loop.map((stap: Json) => stap.fase)).not.toContain('getoetst');
    const audit = await lijst('auditlog', `bron='${id}'`, 'beheerder');
    expect(audit.map((regel) => regel.wat)).toContain('afwijking');
    expect(JSON.stringify(audit)).not.toContain(afwijking.reden);
  });

  test('R4 is a voorzitter’s, with a reason that can be public (R1)', async () => {
    const id = await ongetoetst(api);
    const redacteur = await sluit(id, 'redacteur', { afwijking });
    expect([redacteur.status, fouten(redacteur)]).toEqual([
      403,
      ['oordelen r4-te-weinig-oordelen', 'afwijking r4-afwijking-rol'],
    ]);
    for (const [reden, code] of [
      ['', 'r4-afwijking-reden'],
      ['\u200b\u00ad', 'te-weinig-letters'],
      ['Bel 06 12345678.', 'r1-telefoon'],
    ]) {
      const antwoord = await sluit(id, 'voorzitter', { afwijking: { reden } });
      expect(fouten(antwoord)).toEqual(['oordelen r4-te-weinig-oordelen', `afwijking.reden ${code}`]);
    }
    expect(await lees(id)).toMatchObject({ fase: 'doorgevoerd', afwijking: '' });
  });

  test('R4 is not kept when citizens tested it after all', async () => {
    const id = await rond(api);
    await sluit(id, 'voorzitter', { afwijking });
    expect(await lees(id)).toMatchObject({ fase: 'gesloten', afwijking: '' });
  });
});

describe('R4 nothing goes around the gate', () => {
  test('R4 R16 what only the gate and the evidence write is refused by its name when somebody else writes it', async () => {
    const id = await ongetoetst(api);
    const was = await lees(id);
    const zelf = {
      afwijking: 'Zomaar',
      ronde: 7,
      medewerkersVerteldOp: '1999-01-01',
      geslotenOp: '2026-01-01 10:00:00.000Z',
      stappen: [{ fase: 'getoetst', op: '2026-01-01' }],
      vanVoorheen: true,
    };
    const namen = Object.keys(zelf)
      .map((veld) => `${veld} volgt-vanzelf`)
      .sort();
    const antwoord = await api.update('voorzitter', 'verbeteringen', id, {
      ...zelf,
      titel: 'Anders',
      versie: was.versie,
    });
    expect([antwoord.status, fouten(antwoord).sort()]).toEqual([400, namen]);
    expect(antwoord.body.fouten[0].melding).toContain('volgt uit wat er gebeurt');
    expect(await lees(id)).toEqual(was);
    const nieuw = await api.create('voorzitter', 'verbeteringen', { titel: 'Nieuw', ...zelf });
    expect([nieuw.status, fouten(nieuw).sort()]).toEqual([400, namen]);
  });

  test('R6 sending back what was read is fine, also where the server writes it', async () => {
    const id = await ongetoetst(api);
    const {
      collectionId: _c,
      collectionName: _n,
      created: _cr,
      updated: _u,
      id: _id,
      ...rij
    } = await lees(id);
    const antwoord = await api.update('voorzitter', 'verbeteringen', id, {
      ...rij,
      titel: 'Een titel die klopt',
    });
    expect([antwoord.body.fouten ?? [], antwoord.body.titel]).toEqual([[], 'Een titel die klopt']);
  });

  test('R4 a closed loop keeps its outcome and its acties until it is reopened', async () => {
    const id = await ongetoetst(api);
    const { id: wie } = (await lijst('medewerkers', "naam='behandelaar'"))[0];
    const { body } = await api.stap('voorzitter', id, 'besluiten', besluit(wie));
    await api.update('behandelaar', 'acties', body.acties[0]!, { status: 'klaar', versie: 1 });
    for (const oordeel of ['ja', 'ja', 'ja'] as const) await geefOordeel(api, id, oordeel);
    expect((await sluit(id)).status).toBe(200);
    const { versie } = await lees(id);
    const kanNiet = await api.update('redacteur', 'verbeteringen', id, { uitkomst: 'kan-niet', versie });
    expect(fouten(kanNiet)).toEqual(['uitkomst r4-eerst-heropenen']);
    const weerOpen = await api.update('behandelaar', 'acties', body.acties[0]!, {
      status: 'open',
      versie: 2,
    });
    expect(fouten(weerOpen)).toEqual(['status r4-eerst-heropenen']);
    const meer = await api.stap('voorzitter', id, 'besluiten', besluit(wie));
    expect([meer.status, fouten(meer)]).toEqual([409, ['fase r4-eerst-heropenen']]);
  });
});
