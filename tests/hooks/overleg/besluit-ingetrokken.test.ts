import { afterAll, beforeAll, expect, test } from 'vitest';
import { besluit, fouten, rond } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lijst = async (collection: string, id: string): Promise<Json[]> =>
  (await api.records('voorzitter', collection, `?filter=(verbetering='${id}')&sort=@rowid`)).body.items;
const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
const stappen = async (id: string): Promise<string[]> =>
  (await lees(id)).stappen.map(({ fase }: Json) => fase);
const trekIn = (id: string, over: object, als = 'voorzitter'): Promise<Antwoord> =>
  api.stap(als, id, 'besluitintrekkingen', { reden: 'Dit hoort bij een andere verbetering.', ...over });
const gepland = { ...volledig, uitkomst: 'gepland', ingangsmaand: '2099-01' } as const;

test('R16 R7 a besluit that was not taken: the step and the closing fall, also on the site, and it stays to be read', async () => {
  const id = await rond(api);
  await api.stap('redacteur', id, 'sluitingen');
  const [eerste] = await lijst('besluiten', id);
  expect(fouten(await trekIn(id, { besluit: eerste.id, reden: ' ' }))).toEqual(['reden reden-verplicht']);
  expect((await trekIn(id, { besluit: eerste.id }, 'ambassadeur')).status).toBe(403);
  expect((await trekIn(id, { besluit: eerste.id })).status).toBe(200);
  expect(await stappen(id)).not.toContain('gekozen');
  expect(await stappen(id)).not.toContain('besproken');
  expect((await live(id)).loop.map(({ fase }: Json) => fase)).not.toContain('gekozen');
  expect([(await lees(id)).fase, (await live(id)).fase]).toEqual(['teruggekoppeld', 'teruggekoppeld']);
  const stand = await api.ask('redacteur', 'GET /verbeteringen/{id}/sluitstand', { id }, null);
  expect(fouten(stand)).toEqual(['besluiten r4-geen-besluit']);
  const besluiten = await lijst('besluiten', id);
  expect(besluiten.map(({ intrekking, tekst }) => [intrekking, tekst])).toEqual([
    [false, eerste.tekst],
    [true, eerste.tekst],
  ]);
  for (const een of besluiten) {
    expect(fouten(await trekIn(id, { besluit: een.id }))).toEqual(['besluit r7-al-vervangen']);
    const correctie = { ...besluit('', { acties: [] }), vervangt: een.id };
    expect(fouten(await api.stap('voorzitter', id, 'besluiten', correctie))).toEqual([
      'vervangt r7-al-vervangen',
    ]);
  }
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  expect((await api.stap('redacteur', id, 'sluitingen')).status).toBe(200);
});

test('R16 with another besluit the loop stays where it is; what was to be done because of the first is not', async () => {
  const { id } = await api.nieuw('redacteur', volledig);
  await koppelSignaal(api, id);
  const wie = (await api.records('voorzitter', 'medewerkers', "?filter=(naam='behandelaar')")).body.items[0]
    .id;
  const { body } = await api.stap('voorzitter', id, 'besluiten', besluit(wie));
  const correctie = { ...besluit('', { acties: [] }), vervangt: body.besluit };
  const tweede = (await api.stap('voorzitter', id, 'besluiten', correctie)).body;
  await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  expect(fouten(await trekIn(id, { besluit: body.besluit }))).toEqual(['besluit r7-al-vervangen']);
  expect((await trekIn(id, { besluit: tweede.besluit })).body.fase).toBe('gekozen');
  expect((await lijst('acties', id)).map(({ status }) => status)).toEqual(['vervallen']);
  const elders = await api.nieuw('redacteur', volledig);
  expect(fouten(await trekIn(elders.id, { besluit: tweede.besluit }))).toEqual(['besluit niet-gevonden']);
});

test('R16 ‘gepland’ says that it was decided: not without a besluit, and the besluit stays as long as the site says so', async () => {
  const { id } = await api.nieuw('redacteur', gepland);
  expect(fouten(await api.stap('redacteur', id, 'indieningen'))).toEqual(['uitkomst r16-gepland-besluit']);
  const { body } = await api.stap('voorzitter', id, 'besluiten', besluit('', { acties: [] }));
  await publiceer(api, id);
  expect(fouten(await trekIn(id, { besluit: body.besluit }))).toEqual(['besluit r16-gepland-op-site']);
  const weg = await api.stap('redacteur', id, 'intrekkingen', {
    reden: 'Niet besloten.',
    publiekeReden: 'Dit is toch niet besloten.',
  });
  expect([weg.status, weg.body.fouten]).toEqual([200, undefined]);
  expect(fouten(await trekIn(id, { besluit: body.besluit }))).toEqual([]);
});
