import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinary } from '#records/pocketbase-binary.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

const run = promisify(execFile);
const beheerder = { identity: 'machine@voorbeeld.test', password: 'alleen-in-deze-test' };

/** Starts what PocketBase does by the clock, as often as it is called; it goes on by itself after that. */
export async function prepareCron(pb: TestPocketBase, naam: string): Promise<() => Promise<void>> {
  const { identity, password } = beheerder;
  const dir = join(pb.dataDir, 'data');
  await run(findBinary(), ['superuser', 'upsert', identity, password, '--dir', dir]);
  const headers = { 'content-type': 'application/json' };
  const login = await fetch(`${pb.url}/api/collections/_superusers/auth-with-password`, {
    method: 'POST',
    headers,
    body: JSON.stringify(beheerder),
  });
  const { token } = (await login.json()) as { token: string };
  return async () => {
    const antwoord = await fetch(`${pb.url}/api/crons/${naam}`, {
      method: 'POST',
      headers: { authorization: token },
    });
    if (antwoord.status !== 204) throw new Error(`cron ${naam}: ${antwoord.status}`);
  };
}
