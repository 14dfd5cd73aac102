import { afterAll, beforeAll, expect, test } from 'vitest';
import { rond, sluitZonderToets } from '#tests/fixtures/loop.ts';
import { intrekking, publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
async function herschrijf(id: string, verbetering: string): Promise<void> {
  const pad = `/api/collections/verbeteringen/records/${id}`;
  const { versie } = (await api.call('redacteur', 'GET', pad)).body;
  expect((await api.call('redacteur', 'PATCH', pad, { verbetering, versie })).status).toBe(200);
  await publiceer(api, id);
}
const stand = async (id: string): Promise<Json> =>
  (await api.ask('behandelaar', 'GET /verbeteringen/{id}/sluitstand', { id }, null)).body;

test('R16 what people judged and what was closed says that it was rewritten since, also after a withdrawal', async () => {
  const id = await rond(api);
  expect((await api.stap('redacteur', id, 'sluitingen')).status).toBe(200);
  expect((await live(id)).fase).toBe('gesloten');
  expect(await live(id)).not.toHaveProperty('gewijzigdNa');
  expect((await stand(id)).gewijzigdNa).toBeNull();

  await herschrijf(id, 'Niemand hoeft nog te betalen.');
  expect(await live(id)).toMatchObject({
    verbetering: 'Niemand hoeft nog te betalen.',
    gewijzigdNa: { fase: 'getoetst' },
  });
  expect((await stand(id)).gewijzigdNa).toEqual((await live(id)).gewijzigdNa);

  expect((await api.stap('redacteur', id, 'intrekkingen', intrekking)).status).toBe(200);
  await herschrijf(id, 'Iedereen krijgt geld toe.');
  expect((await live(id)).gewijzigdNa).toMatchObject({ fase: 'getoetst' });

  await herschrijf(id, volledig.verbetering);
  expect(await live(id)).not.toHaveProperty('gewijzigdNa');
});

test('R16 what was closed without the test says it at the closing', async () => {
  const { id } = await api.nieuw('redacteur', volledig);
  await publiceer(api, id);
  await sluitZonderToets(api, id);
  await herschrijf(id, 'Niemand hoeft nog te betalen.');
  expect((await live(id)).gewijzigdNa).toMatchObject({ fase: 'gesloten' });
});
