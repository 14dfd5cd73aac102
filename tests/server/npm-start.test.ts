import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRunning } from '#server/processes/pid-file.ts';
import { startPortaal } from '#tests/support/start-portaal.ts';

test('a signal to npm stops everything that npm start began', async () => {
  const portaal = await startPortaal({ npm: true });
  const pids = ['luisterloop.pid', 'pocketbase.pid'].map(
    (file) => (JSON.parse(readFileSync(join(portaal.dataDir, file), 'utf8')) as { pid: number }).pid,
  );
  expect(pids.map(isRunning)).toEqual([true, true]);
  await portaal.end('SIGTERM');
  await expect.poll(() => pids.map(isRunning), { timeout: 15_000 }).toEqual([false, false]);
  await portaal.stop();
});
