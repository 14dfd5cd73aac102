import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinary } from '#records/pocketbase-binary.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';

const run = promisify(execFile);
const identity = 'machine@voorbeeld.test';
const password = 'alleen-in-deze-test';

/** The token of whoever no access rule stops: what is refused to it is refused to everybody. */
export async function loginSuperuser(pb: TestPocketBase): Promise<string> {
  await run(findBinary(), ['superuser', 'upsert', identity, password, '--dir', join(pb.dataDir, 'data')]);
  const antwoord = await fetch(`${pb.url}/api/collections/_superusers/auth-with-password`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identity, password }),
  });
  return ((await antwoord.json()) as { token: string }).token;
}
