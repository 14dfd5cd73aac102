import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinary } from '#records/pocketbase-binary.ts';
import { migrationsIn } from '../../pb_hooks/compile.ts';

/** Password of the public server's identity in every test. */
export const dienst = 'wachtwoord-van-de-dienst';

/** A PocketBase on a folder of its own, with its database in `data/`. */
export interface Run {
  folder: string;
  port: number;
  hooksDir: string;
  /** What it serves to browsers; nothing when left out. */
  publicDir?: string | undefined;
  /** What an empty data folder is filled with; it stays empty when left out. */
  start?: object | undefined;
  /** What its hooks read from their environment besides. */
  env?: Record<string, string> | undefined;
  /** Hears what it prints. */
  log: (chunk: string) => void;
}

/** Starts it and resolves when it answers. */
export async function runPocketBase(run: Run): Promise<ChildProcess> {
  const { folder, port, log } = run;
  const env = {
    HOME: folder,
    LUISTERLOOP_START: run.start === undefined ? '' : join(folder, 'start.json'),
    LUISTERLOOP_DIENST: dienst,
    LUISTERLOOP_SITE_URL: 'https://voorbeeld.test',
    LUISTERLOOP_SITE: 'http://127.0.0.1:9',
    LUISTERLOOP_SLEUTEL: 'sleutel-die-alleen-in-tests-bestaat',
    LUISTERLOOP_VOORBEELD: 'voorbeeldsleutel',
    ...run.env,
  };
  if (run.start !== undefined) writeFileSync(env.LUISTERLOOP_START, JSON.stringify(run.start));
  const child = spawn(findBinary(), listFlags(run), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk);
      log(String(chunk));
    });
  }
  await waitUntilHealthy(child, `http://127.0.0.1:${port}`, () => printed);
  return child;
}

function listFlags({ folder, port, hooksDir, publicDir }: Run): string[] {
  return [
    'serve',
    `--http=127.0.0.1:${port}`,
    `--dir=${join(folder, 'data')}`,
    `--hooksDir=${hooksDir}`,
    `--migrationsDir=${migrationsIn(hooksDir)}`,
    `--publicDir=${publicDir ?? join(folder, 'geen')}`,
    '--hooksWatch=false',
    '--automigrate=false',
    // Under a temporary folder it would take itself for a development build and print every query.
    '--dev=false',
  ];
}

/** Ends it with a signal, unless it has ended by itself. */
export async function endPocketBase(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** A whole demo that is loaded first takes its time on a busy machine. */
async function waitUntilHealthy(child: ChildProcess, url: string, printed: () => string): Promise<void> {
  for (let attempt = 0; attempt < 1600; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`PocketBase stopped: ${printed()}`);
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await wait(25);
  }
  child.kill('SIGKILL');
  throw new Error(`PocketBase did not answer within 40 s: ${printed()}`);
}
