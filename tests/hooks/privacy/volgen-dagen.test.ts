import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const v1 = '/api/luisterloop/v1';
const stuur = (over: Record<string, string> = {}): Promise<Json> =>
  api.call('dienst', 'POST', `${v1}/signalen`, formulier(over)).then(({ body }) => body);
const volg = ({ volgcode }: Json, over: object): Promise<Antwoord> =>
  api.call('dienst', 'POST', `${v1}/volgen`, { volgcode, ...over });

test('R16 a melder reads the Dutch day on which something was, also late in the evening', async () => {
  const signaal = await stuur();
  await volg(signaal, { aanvulling: 'Laat op de avond.' });
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 10_000 });
  db.exec("UPDATE contactmomenten SET op = '2026-07-01 22:30:00.000Z'");
  db.close();
  const { body } = await volg(signaal, { gegevens: true });
  const dagen = [body.momenten, body.gegevens.contactmomenten].map(([moment]: Json[]) => moment.op);
  expect(dagen).toEqual(['2026-07-02', '2026-07-02']);
});

test('nobody is mailed a sixth code in a day, however many signals they sent since', async () => {
  const over = { email: 'veel@voorbeeld.test', telefoon: '' };
  const eerste: Json[] = [];
  for (let i = 0; i < 6; i += 1) eerste.push(await stuur({ ...over, bericht: `Nummer ${i} van velen.` }));
  for (const signaal of eerste.slice(0, 5)) expect((await volg(signaal, { mail: true })).status).toBe(200);
  for (let i = 0; i < 51; i += 1) await stuur({ ...over, bericht: `Nog eens, voor de ${i}e keer.` });
  const { status, body } = await volg(eerste[5], { mail: true });
  expect([status, body.fouten?.[0].code]).toEqual([400, 'te-veel-codemails-dag']);
});
