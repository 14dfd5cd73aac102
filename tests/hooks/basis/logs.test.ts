import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

function readLogs(): string {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/auxiliary.db'), { readOnly: true });
  const regels = JSON.stringify(db.prepare('select message, data from _logs').all());
  db.close();
  return regels;
}

test('R1 the logs name nobody: not who sent a signal, not who was looked for, not from where', async () => {
  const form = formulier({ bericht: 'kanarie-bericht', email: 'kanarie-adres@voorbeeld.test' });
  const { body } = await api.ask('dienst', 'POST /signalen', {}, form);
  await api.ask('dienst', 'POST /volgen', {}, { volgcode: body.volgcode });
  const gevonden = await api.records('ambassadeur', 'melders', `?filter=(email='${form['email']}')`);
  expect(gevonden.body.items).toHaveLength(1);
  await api.call('ambassadeur', 'GET', '/api/collections/kanarie-fout/records');
  await vi.waitFor(() => expect(readLogs()).toContain('kanarie-fout'), 10_000);
  expect(readLogs()).not.toMatch(/kanarie-(bericht|adres)|127\.0\.0\.1/);
  expect(readLogs()).not.toContain(body.volgcode);
});
