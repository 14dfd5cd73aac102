import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '#tests/support/find-port.ts';
import { makeOnce } from '#tests/support/make-once.ts';

const root = join(import.meta.dirname, '../..');
const wachtwoord = 'een-lang-wachtwoord-om-te-testen';
const sources = [
  ...['core', 'records', 'content', 'site', 'admin', 'server', 'pb_hooks', 'pb_migrations'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json'],
];

/** The whole product as `npm start` runs it, on free ports and a data folder of its own. */
export interface TestPortaal {
  site: string;
  beheer: string;
  dataDir: string;
  pid: number;
  /** Password of every demo account. */
  wachtwoord: string;
  /** Everything it printed so far. */
  uitvoer: () => string;
  /** Ends it as ctrl-C does (or otherwise); the data folder stays. Resolves with the exit code. */
  end: (signaal?: NodeJS.Signals) => Promise<number | null>;
  /** Ends it and removes the data folder. */
  stop: () => Promise<void>;
}

export interface PortaalOpties {
  /** An earlier portal that ended, to start again with the same data on the same ports. */
  vorige?: TestPortaal;
  /** True begins with nothing, as the very first start does; otherwise it begins with what such a start leaves behind. */
  leeg?: boolean;
  /** True starts it through npm; `pid` and `end` are about npm then. */
  npm?: boolean;
  env?: Record<string, string>;
}

/** Starts it and resolves at the ready line; rejects with what was printed when it ends before that. */
export async function startPortaal({ vorige, leeg, ...how }: PortaalOpties = {}): Promise<TestPortaal> {
  if (vorige !== undefined) return runPortaal(vorige.dataDir, portsOf(vorige), how);
  const folder = mkdtempSync(join(tmpdir(), 'luisterloop-portaal-'));
  if (leeg !== true) cpSync(await readyFolder(), folder, { recursive: true, preserveTimestamps: true });
  return runPortaal(folder, [await findPort(), await findPort()], how);
}

/** The data folder that a first start leaves behind, to be copied. */
function readyFolder(): Promise<string> {
  return makeOnce('portaal', { sources }, async (folder) => {
    mkdirSync(folder);
    await (await runPortaal(folder, [await findPort(), await findPort()])).end();
  });
}

const portsOf = ({ site, beheer }: TestPortaal): [number, number] => [
  Number(new URL(site).port),
  Number(new URL(beheer).port),
];

async function runPortaal(
  folder: string,
  [port, beheerPort]: [number, number],
  { npm = false, env = {} }: Pick<PortaalOpties, 'npm' | 'env'> = {},
): Promise<TestPortaal> {
  const [program, args] = npm ? ['npm', ['start']] : [process.execPath, [join(root, 'server/start.ts')]];
  const kind = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DEMO: '1',
      PORT: String(port),
      BEHEER_PORT: String(beheerPort),
      // The same for every port, so that a release that was made for one serves at the others.
      SITE_URL: 'http://site.test',
      DATA_DIR: folder,
      DEMO_WACHTWOORD: wachtwoord,
      ...env,
    },
  });
  let uitvoer = '';
  const klaar = new Promise<void>((resolve, reject) => {
    for (const stroom of [kind.stdout, kind.stderr]) {
      stroom.on('data', (stuk) => {
        uitvoer += String(stuk);
        if (uitvoer.includes('Luisterloop staat klaar:')) resolve();
      });
    }
    kind.once('exit', (code) =>
      reject(new Error(`The portal ended (${code}) before it was ready:\n${uitvoer}`)),
    );
  });
  await klaar;
  const end = async (signaal: NodeJS.Signals = 'SIGINT'): Promise<number | null> => {
    if (kind.exitCode === null && kind.signalCode === null) {
      kind.kill(signaal);
      await once(kind, 'exit');
    }
    return kind.exitCode;
  };
  return {
    site: `http://127.0.0.1:${port}`,
    beheer: `http://127.0.0.1:${beheerPort}`,
    dataDir: folder,
    pid: kind.pid ?? 0,
    wachtwoord,
    uitvoer: () => uitvoer,
    end,
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
