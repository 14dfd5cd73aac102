import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinary } from '#records/pocketbase-binary.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

const email = 'superuser@voorbeeld.test';
const password = 'een-lang-wachtwoord-om-te-testen';

/** Runs a nightly job of a test PocketBase now. Resolves when it was started; wait for what it does. */
export async function runCron(pb: TestPocketBase, naam: string): Promise<void> {
  const map = join(pb.dataDir, 'data');
  await promisify(execFile)(findBinary(), ['superuser', 'upsert', email, password, '--dir', map], {
    env: { HOME: pb.dataDir },
  });
  const post = (pad: string, body: object, token = ''): Promise<Response> =>
    fetch(pb.url + pad, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify(body),
    });
  const login = await post('/api/collections/_superusers/auth-with-password', { identity: email, password });
  const { token } = (await login.json()) as { token: string };
  const gestart = await post(`/api/crons/${naam}`, {}, token);
  if (gestart.status !== 204) throw new Error(`${naam} was not started: ${gestart.status}`);
}
