import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startbestand } from '#tests/fixtures/startbestand.ts';
import { compileHooks, migrationsIn } from '../../pb_hooks/compile.ts';
import { findBinary } from '#records/pocketbase-binary.ts';

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

/** A port that was free a moment ago. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts PocketBase, filled with `start` (the fixture by default); `env` adds to its environment. */
export async function startPocketBase(
  opties: {
    start?: object;
    env?: Record<string, string>;
    port?: number;
    hooksDir?: string;
    publicDir?: string;
  } = {},
): Promise<TestPocketBase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'luisterloop-pb-'));
  const hooksDir = opties.hooksDir ?? (await compileHooks(join(dataDir, 'hooks')));
  const startPad = join(dataDir, 'start.json');
  writeFileSync(startPad, JSON.stringify(opties.start ?? startbestand));
  const port = opties.port ?? (await findPort());
  const url = `http://127.0.0.1:${port}`;
  const dienst = 'wachtwoord-van-de-dienst';
  const vlaggen = [
    '--dir',
    join(dataDir, 'data'),
    '--hooksDir',
    hooksDir,
    '--migrationsDir',
    migrationsIn(hooksDir),
  ];
  const args = [
    'serve',
    `--http=127.0.0.1:${port}`,
    ...vlaggen,
    '--publicDir',
    opties.publicDir ?? join(dataDir, 'leeg'),
    '--hooksWatch=false',
    '--automigrate=false',
    // Under a temporary folder it would take itself for a development build and print every query.
    '--dev=false',
  ];
  const env = {
    HOME: dataDir,
    LUISTERLOOP_START: startPad,
    LUISTERLOOP_DIENST: dienst,
    LUISTERLOOP_SITE_URL: 'https://voorbeeld.test',
    LUISTERLOOP_SITE: 'http://127.0.0.1:9',
    LUISTERLOOP_SLEUTEL: 'sleutel-die-alleen-in-tests-bestaat',
    LUISTERLOOP_VOORBEELD: 'voorbeeldsleutel',
    ...opties.env,
  };
  let child: ChildProcess;
  let uitvoer = '';
  const start = async (): Promise<void> => {
    child = spawn(findBinary(), args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stroom of [child.stdout!, child.stderr!])
      stroom.on('data', (stuk) => (uitvoer += String(stuk)));
    await waitUntilHealthy(child, url, () => uitvoer);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  await start();
  return {
    url,
    dataDir,
    dienst,
    uitvoer: () => uitvoer,
    kill: () => end('SIGKILL'),
    restart: start,
    stop: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function waitUntilHealthy(child: ChildProcess, url: string, uitvoer: () => string): Promise<void> {
  for (let poging = 0; poging < 400; poging += 1) {
    if (child.exitCode !== null) throw new Error(`PocketBase stopped: ${uitvoer()}`);
    const antwoord = await fetch(`${url}/api/health`).catch(() => null);
    if (antwoord?.ok) return;
    await wait(25);
  }
  child.kill('SIGKILL');
  throw new Error(`PocketBase did not answer within 10 s: ${uitvoer()}`);
}
