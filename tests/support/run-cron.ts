import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinary } from '#records/pocketbase-binary.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

const run = promisify(execFile);
const beheerder = { identity: 'machine@voorbeeld.test', password: 'alleen-in-deze-test' };

const tokens = new WeakMap<TestPocketBase, Promise<string>>();

/** Starts what PocketBase does by the clock, as often as it is called; it goes on by itself after that. */
export async function prepareCron(pb: TestPocketBase, naam: string): Promise<() => Promise<void>> {
  const token = tokens.get(pb) ?? signIn(pb);
  tokens.set(pb, token);
  const authorization = await token;
  return async () => {
    const antwoord = await fetch(`${pb.url}/api/crons/${naam}`, {
      method: 'POST',
      headers: { authorization },
    });
    if (antwoord.status !== 204) throw new Error(`cron ${naam}: ${antwoord.status}`);
  };
}

async function signIn(pb: TestPocketBase): Promise<string> {
  const { identity, password } = beheerder;
  const dir = join(pb.dataDir, 'data');
  await run(findBinary(), ['superuser', 'upsert', identity, password, '--dir', dir]);
  const login = await fetch(`${pb.url}/api/collections/_superusers/auth-with-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(beheerder),
  });
  return ((await login.json()) as { token: string }).token;
}
