import { afterAll, beforeAll, expect, test } from 'vitest';
import { geefOordeel, ongetoetst } from '#tests/fixtures/loop.ts';
import { koppelSignaal } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
const live = async (id: string): Promise<Json> =>
  (await api.records('dienst', 'publicaties', `?filter=(bron='${id}')&sort=-versie`)).body.items[0].inhoud;
const geschiedenis = async (id: string): Promise<string[]> =>
  (
    await api.records('redacteur', 'faseovergangen', `?filter=(verbetering='${id}')&sort=@rowid&perPage=200`)
  ).body.items.map(({ van, naar }: Json) => `${van}>${naar}`);
const verklaarOngeldig = ({ id, versie }: Json): Promise<Antwoord> =>
  api.call('ambassadeur', 'POST', `/api/luisterloop/v1/meelezingen/${id}/ongeldigverklaringen`, {
    reden: 'De code lag bij de buren.',
    versie,
  });

/** Closed in September on what was judged and told in August; answers its id and its verdicts. */
async function geslotenInSeptember(aantal: number): Promise<{ id: string; gegeven: Json[] }> {
  const id = await ongetoetst(api);
  const gegeven = [];
  for (let i = 0; i < aantal; i += 1) gegeven.push(await geefOordeel(api, id, 'ja'));
  expect((await api.stap('redacteur', id, 'sluitingen')).status).toBe(200);
  const augustus = '2026-08-01 10:00:00.000Z';
  changeDatabase(api.pb, 'update meelezingen set gegevenOp = ? where verbetering = ?', augustus, id);
  changeDatabase(api.pb, 'update terugkoppelingen set op = ? where verbetering = ?', augustus, id);
  const sql = "update verbeteringen set geslotenOp = ?, medewerkersVerteldOp = '2026-08-20' where id = ?";
  changeDatabase(api.pb, sql, '2026-09-01 10:00:00.000Z', id);
  return { id, gegeven };
}

test('R16 what comes after the closing is no step of it, and no line in the history', async () => {
  const { id } = await geslotenInSeptember(3);
  const voor = await geschiedenis(id);
  await geefOordeel(api, id, 'ja');
  await koppelSignaal(api, id, { terugkoppeling: '', meelezen: '' });
  const dagen = (await lees(id)).stappen.map(({ fase, op }: Json) => `${fase} ${op}`);
  expect(dagen.slice(-3)).toEqual([
    'getoetst 2026-08-01',
    'teruggekoppeld 2026-08-20',
    'gesloten 2026-09-01',
  ]);
  expect(await geschiedenis(id)).toEqual(voor);
  expect((await live(id)).loop.map(({ fase, op }: Json) => `${fase} ${op}`)).toEqual(dagen);
});

test('R16 a void verdict is weighed against those of before the closing, not against what people said since', async () => {
  const { id, gegeven } = await geslotenInSeptember(4);
  for (let i = 0; i < 5; i += 1) await geefOordeel(api, id, 'nee');
  expect((await verklaarOngeldig(gegeven[0])).status).toBe(200);
  expect((await lees(id)).fase).toBe('gesloten');
  await verklaarOngeldig(gegeven[1]);
  expect((await lees(id)).fase).toBe('doorgevoerd');
});

test('R16 what was taken back before the closing does not undo it', async () => {
  const { id } = await geslotenInSeptember(3);
  const teruggenomen = async (op: string): Promise<string> => {
    const sql = "update terugkoppelingen set status = 'te-doen', teruggenomenOp = ? where verbetering = ?";
    changeDatabase(api.pb, sql, op, id);
    await geefOordeel(api, id, 'ja');
    return (await lees(id)).fase;
  };
  expect(await teruggenomen('2026-08-15 10:00:00.000Z')).toBe('gesloten');
  expect(await teruggenomen('2026-09-15 10:00:00.000Z')).not.toBe('gesloten');
});
