import { linkSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { findProcess, removePidFile, writePidFile } from '#server/processes/pid-file.ts';

/** The last one in line in this process, by the path of its lock: a lock of our own looks like that of a process that died. */
const hier = new Map<string, Promise<unknown>>();

/** Does something that only one at a time may do; waits while another does, here or in another process, and takes over from one that died. */
export function withLock<T>(pad: string, work: () => Promise<T>): Promise<T> {
  const beurt = (hier.get(pad) ?? Promise.resolve()).then(() => lockAnd(pad, work));
  hier.set(
    pad,
    beurt.catch(() => undefined),
  );
  return beurt;
}

async function lockAnd<T>(pad: string, work: () => Promise<T>): Promise<T> {
  while (!takeLock(pad)) {
    if (findProcess(pad) === undefined) dropLock(pad);
    else await wait(200);
  }
  try {
    return await work();
  } finally {
    removePidFile(pad);
  }
}

/** Takes away the slot of a process that died; one that another process made meanwhile is put back. */
function dropLock(pad: string): void {
  const oud = `${pad}.${process.pid}.oud`;
  try {
    renameSync(pad, oud);
    if (findProcess(oud) !== undefined) linkSync(oud, pad);
  } catch {
    // it was given back, or somebody else is ahead
  }
  rmSync(oud, { force: true });
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
