import { linkSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findProcess, removePidFile, writePidFile } from '#server/processes/pid-file.ts';

/** Does something that only one process at a time may do; waits while another does, and takes over from one that died. */
export async function withLock<T>(pad: string, work: () => Promise<T>): Promise<T> {
  while (!takeLock(pad)) {
    if (findProcess(pad) === undefined) removePidFile(pad);
    else await wait(200);
  }
  try {
    return await work();
  } finally {
    removePidFile(pad);
  }
}

/** A link appears whole or not at all, so nobody ever reads half a slot. */
function takeLock(pad: string): boolean {
  const eigen = `${pad}.${process.pid}`;
  writePidFile(eigen, process.pid);
  try {
    linkSync(eigen, pad);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(eigen, { force: true });
  }
}
