import { afterAll, beforeAll, expect, test } from 'vitest';
import { meesteMeelezers } from '#core/meelezen/meelezing.ts';
import { fouten } from '#tests/fixtures/loop.ts';
import { nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

test('an entry takes so many people in a round; whoever asks one more reads what to do, and earlier rounds do not count', async () => {
  const { id } = await nieuweVerbetering(api);
  const vol = ['te-veel-meelezers'].map((code) => ` ${code}`);
  const druk = (aantal: number) => api.stap('redacteur', id, 'uitnodigingen', { kanaal: 'brief', aantal });
  const voerIn = () =>
    api.stap('redacteur', id, 'meelezingen', { oordeel: 'ja', kanaal: 'balie', toelichting: '' });
  expect((await druk(1)).status).toBe(200);
  changeDatabase(
    api.pb,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${meesteMeelezers - 2})
     INSERT INTO meelezingen (id, verbetering, moment, ronde, kanaal, codehash, status, door)
     SELECT 'vol' || i, verbetering, moment, ronde, kanaal, 'geen' || i, 'verlopen', door FROM meelezingen, n WHERE verbetering = ?`,
    id,
  );
  expect(fouten(await druk(2))).toEqual(vol);
  expect((await voerIn()).status).toBe(200);
  for (const antwoord of [await druk(1), await voerIn()]) {
    expect([antwoord.status, fouten(antwoord)]).toEqual([409, vol]);
    expect(antwoord.body.fouten[0].melding).toContain('Er passen er 500.');
  }
  changeDatabase(api.pb, 'UPDATE meelezingen SET ronde = 7 WHERE verbetering = ?', id);
  expect((await druk(1)).status).toBe(200);
});
