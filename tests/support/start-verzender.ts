import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const proces = join(import.meta.dirname, '../server/mail/verzend-proces.ts');

/** The sender as a process that can be killed at any moment and started again on the same data folder. */
export interface TestVerzender {
  /** Everything it printed, of all starts together. */
  uitvoer: () => string;
  /** Ends it the hard way. Can be called at the moment itself: it signals at once. */
  kill: () => Promise<void>;
  start: () => void;
  stop: () => Promise<void>;
}

/** Starts the sender of a data folder, between a PocketBase and a mail server. */
export function startVerzender(
  dataDir: string,
  pb: { url: string; dienst: string },
  smtp: string,
  tegelijk = 3,
): TestVerzender {
  let uitvoer = '';
  let kind: ChildProcess;
  const start = (): void => {
    kind = spawn(process.execPath, [proces, dataDir, pb.url, pb.dienst, smtp, String(tegelijk)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stroom of [kind.stdout, kind.stderr]) stroom?.on('data', (stuk) => (uitvoer += String(stuk)));
  };
  const end = async (signaal: NodeJS.Signals): Promise<void> => {
    if (kind.exitCode !== null || kind.signalCode !== null) return;
    const beeindigd = once(kind, 'exit');
    kind.kill(signaal);
    await beeindigd;
  };
  start();
  return { uitvoer: () => uitvoer, kill: () => end('SIGKILL'), start, stop: () => end('SIGTERM') };
}
