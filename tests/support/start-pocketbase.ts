import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '#tests/support/find-port.ts';
import { readyData, readyHooks } from '#tests/support/ready-pocketbase.ts';
import { dienst, endPocketBase, runPocketBase } from '#tests/support/run-pocketbase.ts';

/** A real PocketBase with this project's migrations and hooks, on a data folder of its own. */
export interface TestPocketBase {
  url: string;
  dataDir: string;
  /** Password of the public server's identity. */
  dienst: string;
  /** Everything it printed so far. */
  uitvoer: () => string;
  /** Stops it the hard way, as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same data and port. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts PocketBase on a copy of the data that the fixture gives, or fills an empty one with `start`. */
export async function startPocketBase(
  options: { start?: object; hooksDir?: string; publicDir?: string; env?: Record<string, string> } = {},
): Promise<TestPocketBase> {
  const { start, publicDir, env } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'luisterloop-pb-'));
  cpSync(await readyData(start === undefined ? 'gevuld' : 'leeg'), dataDir, { recursive: true });
  const hooksDir = options.hooksDir ?? (await readyHooks());
  const port = await findPort();
  let child: ChildProcess;
  let printed = '';
  const log = (chunk: string): void => void (printed += chunk);
  const restart = async (): Promise<void> => {
    child = await runPocketBase({ folder: dataDir, port, hooksDir, publicDir, start, env, log });
  };
  await restart();
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    dienst,
    uitvoer: () => printed,
    kill: () => endPocketBase(child, 'SIGKILL'),
    restart,
    stop: async () => {
      await endPocketBase(child, 'SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
