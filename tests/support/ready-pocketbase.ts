import { mkdirSync } from 'node:fs';
import { startbestand } from '#tests/fixtures/startbestand.ts';
import { findPort } from '#tests/support/find-port.ts';
import { makeOnce } from '#tests/support/make-once.ts';
import { endPocketBase, runPocketBase } from '#tests/support/run-pocketbase.ts';
import { compileHooks } from '../../pb_hooks/compile.ts';

const sources = ['pb_hooks', 'pb_migrations', 'core', 'records', 'package-lock.json'];

/** The folder with the compiled hooks and migrations. */
export function readyHooks(): Promise<string> {
  return makeOnce('hooks', { sources }, compileHooks);
}

/** The folder of a PocketBase that was started once and stopped: migrated, and filled with the fixture unless it stays `leeg`. To be copied. */
export async function readyData(filling: 'gevuld' | 'leeg'): Promise<string> {
  const start = filling === 'gevuld' ? startbestand : undefined;
  const hooksDir = await readyHooks();
  return makeOnce(filling, { sources, extra: start }, async (folder) => {
    mkdirSync(folder);
    const child = await runPocketBase({
      folder,
      port: await findPort(),
      hooksDir,
      start,
      log: () => undefined,
    });
    await endPocketBase(child, 'SIGTERM');
  });
}
