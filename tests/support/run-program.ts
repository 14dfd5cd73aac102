import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** How a program ended, and all that it printed. */
export interface Uitslag {
  code: number;
  uitvoer: string;
}

/** Runs a program of server/ ('backup.ts') on a data folder, to its end. */
export function runProgram(programma: string, dataDir: string, ...args: string[]): Promise<Uitslag> {
  const env = { ...process.env, NODE_ENV: 'test', DATA_DIR: dataDir };
  return new Promise((klaar) => {
    execFile(
      process.execPath,
      [join(root, 'server', programma), ...args],
      { cwd: root, env },
      (fout, uit, err) => klaar({ code: fout ? Number(fout.code) : 0, uitvoer: uit + err }),
    );
  });
}
