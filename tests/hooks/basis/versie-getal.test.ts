import { afterAll, beforeAll, expect, test } from 'vitest';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

test.each([true, '1', [1]])('R6 versie %j is no number, and refused by name', async (versie) => {
  const { items } = (await api.records('beheerder', 'themas', '?perPage=1&filter=(versie=1)')).body;
  const { id } = await api.nieuw('redacteur', volledig);
  const paden = [`themas/records/${items[0].id}`, `verbeteringen/records/${id}`];
  for (const [i, pad] of paden.entries()) {
    const wie = i === 0 ? 'beheerder' : 'redacteur';
    const antwoord = await api.call(wie, 'PATCH', `/api/collections/${pad}`, { versie });
    expect([antwoord.status, antwoord.body.fouten?.map(({ pad: veld }: { pad: string }) => veld)]).toEqual([
      400,
      ['versie'],
    ]);
  }
});
