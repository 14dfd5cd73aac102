import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataFolder } from '#server/data-folder.ts';
import { standaardritme, watchHealth, type Ritme } from '#server/pocketbase/health.ts';
import { guardChild, onLeash, stopChild } from '#server/processes/child.ts';
import { findProcess, notePid, removePidFile, stopProcess } from '#server/processes/pid-file.ts';

export interface PocketbaseOptions {
  binary: string;
  map: DataFolder;
  port: number;
  hooksDir: string;
  migrationsDir: string;
  publicDir: string;
  /** Origins that may call it from a browser. */
  origins: string[];
  /** What the hooks read from their environment. */
  env: Record<string, string>;
  /** Called each time it answers after a start. */
  onAntwoord: () => void;
  log: (regel: string) => void;
  /** How closely it is watched. */
  ritme?: Ritme;
}

export interface Pocketbase {
  url: string;
  /** Resolves once it answers; rejects when it has ended three times without ever answering. */
  ready: Promise<void>;
  /** Resolves once it answers, however long that takes. */
  answers: Promise<void>;
  stop: () => Promise<void>;
}

const langsteWachttijd = 30_000;
/** What a process that hangs gets to stop by itself. */
const afscheid = 3000;

/** Starts PocketBase, starts it again with growing pauses whenever it ends by itself, and replaces it when it hangs. */
export async function supervisePocketbase(opties: PocketbaseOptions): Promise<Pocketbase> {
  await stopOrphan(opties);
  const url = `http://127.0.0.1:${opties.port}`;
  let kind: ChildProcess | undefined;
  let gestopt = false;
  let mislukt = 0;
  let wekker: NodeJS.Timeout | undefined;
  let stopWatch = (): void => undefined;
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  ready.catch(() => undefined);
  const answers = Promise.withResolvers<void>();

  const start = (): void => {
    const begonnen = Date.now();
    const huidig = startProces(opties);
    kind = huidig;
    const klaar = new AbortController();
    void untilHealthy(url, klaar.signal).then((gezond) => {
      if (!gezond) return;
      resolve();
      answers.resolve();
      opties.onAntwoord();
      if (!gestopt) stopWatch = watch(huidig, url, opties);
    });
    huidig.once('error', (fout) => opties.log(`start mislukt: ${fout.message}`));
    huidig.once('close', (code, signaal) => {
      klaar.abort();
      stopWatch();
      if (gestopt) return;
      mislukt = Date.now() - begonnen > 60_000 ? 1 : mislukt + 1;
      if (mislukt >= 3)
        reject(new Error('PocketBase stopt telkens meteen na de start; de regels hierboven zeggen waarom.'));
      const pauze = Math.min(langsteWachttijd, 250 * 2 ** mislukt);
      opties.log(`gestopt (${signaal ?? `code ${code}`}); nieuwe start over ${pauze / 1000} s`);
      wekker = setTimeout(start, pauze);
    });
  };
  start();
  return {
    url,
    ready,
    answers: answers.promise,
    stop: async () => {
      gestopt = true;
      clearTimeout(wekker);
      stopWatch();
      if (kind !== undefined) await stopChild(kind);
      removePidFile(opties.map.pocketbaseProces);
    },
  };
}

/** Replaces this process when it hangs; returns how to stop watching. */
function watch(kind: ChildProcess, url: string, opties: PocketbaseOptions): () => void {
  const { map, log, ritme = standaardritme } = opties;
  const replace = (): void => void stopChild(kind, afscheid);
  return watchHealth({ url, map: map.pocketbase, ritme, replace, log });
}

/** A PocketBase that outlived its supervisor (which was killed) still holds the port and the database. */
async function stopOrphan({ map, log }: PocketbaseOptions): Promise<void> {
  const wees = findProcess(map.pocketbaseProces);
  if (wees === undefined) return;
  log(`een eerdere PocketBase draait nog (proces ${wees}) en wordt gestopt`);
  await stopProcess(wees);
}

function startProces(opties: PocketbaseOptions): ChildProcess {
  const { binary, map, port, hooksDir, migrationsDir, publicDir } = opties;
  const vlaggen = [
    'serve',
    `--http=127.0.0.1:${port}`,
    `--dir=${map.pocketbase}`,
    `--hooksDir=${hooksDir}`,
    `--migrationsDir=${migrationsDir}`,
    `--publicDir=${publicDir}`,
    `--origins=${opties.origins.join(',')}`,
    '--hooksWatch=false',
    '--automigrate=false',
    // Under a temporary folder it would take itself for a development build and print every query.
    '--dev=false',
  ];
  const kind = guardChild(
    spawn(...onLeash(binary, vlaggen), {
      cwd: join(map.pad),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        // Without a path it cannot open a browser on the page that makes a superuser.
        PATH: '',
        // Its heap grows by half, and not to twice what it holds, before it is tidied up (docs/decisions/0045).
        GOGC: '50',
        HOME: process.env.HOME ?? '',
        TZ: process.env.TZ ?? '',
        ...opties.env,
      },
    }),
  );
  for (const stroom of [kind.stdout, kind.stderr]) {
    if (stroom !== null)
      createInterface({ input: stroom }).on('line', (regel) => logUseful(regel, opties.log));
  }
  if (kind.pid !== undefined) notePid(map.pocketbaseProces, kind.pid);
  return kind;
}

async function untilHealthy(url: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    try {
      const antwoord = await fetch(`${url}/api/health`, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(2000)]),
      });
      await antwoord.body?.cancel();
      if (antwoord.ok) return true;
    } catch {
      // not yet
    }
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  return false;
}

/** The banner is left out; the address in it would let any reader of the log become superuser. */
function logUseful(regel: string, log: (regel: string) => void): void {
  if (regel.trim() === '' || /^[├└]─|pbinstall|superuser|Server started at/.test(regel)) return;
  log(regel);
}
