import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '#server/data-folder.ts';

const schema = z.object({ pid: z.number().int().positive(), begonnen: z.string().min(1) });

/** Notes which process does a job, and when it began, so that a later start can tell it from a stranger with the same number. */
export function writePidFile(pad: string, pid: number): void {
  replaceFile(pad, JSON.stringify({ pid, begonnen: beginOf(pid) ?? '' }));
}

/** The same where it is no more than a help to a later start: a disk that takes nothing is no reason not to start. */
export function notePid(pad: string, pid: number): void {
  try {
    writePidFile(pad, pid);
  } catch {
    // the ports still tell that somebody is there
  }
}

export function removePidFile(pad: string): void {
  try {
    rmSync(pad, { force: true });
  } catch {
    // it names a process that is gone
  }
}

/** The process that a file names, when that very process still runs; otherwise undefined. */
export function findProcess(pad: string): number | undefined {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return undefined;
  }
  const genoteerd = schema.safeParse(inhoud);
  if (!genoteerd.success || genoteerd.data.pid === process.pid) return undefined;
  return beginOf(genoteerd.data.pid) === genoteerd.data.begonnen ? genoteerd.data.pid : undefined;
}

/** Stops a process that is not our child: asks first, forces after `geduld` milliseconds. */
export async function stopProcess(pid: number, geduld = 5000): Promise<void> {
  send(pid, 'SIGTERM');
  const tot = Date.now() + geduld;
  while (isRunning(pid) && Date.now() < tot) await new Promise((klaar) => setTimeout(klaar, 50));
  if (isRunning(pid)) send(pid, 'SIGKILL');
  while (isRunning(pid)) await new Promise((klaar) => setTimeout(klaar, 20));
}

/** True while the process exists and has not ended (a zombie has). */
export function isRunning(pid: number): boolean {
  return beginOf(pid) !== undefined;
}

function send(pid: number, signaal: NodeJS.Signals): void {
  try {
    process.kill(pid, signaal);
  } catch {
    // it ended by itself
  }
}

/**
 * When a process that has not ended began, in whatever unit the system counts; it stays the same when the process becomes another program.
 */
function beginOf(pid: number): string | undefined {
  try {
    const [stand = '', begonnen] = process.platform === 'linux' ? readStat(pid) : askPs(pid);
    return stand.startsWith('Z') ? undefined : begonnen;
  } catch {
    return undefined;
  }
}

/** proc(5): the fields after the name, which may hold anything; the state is the first and the start the 20th of them. */
function readStat(pid: number): (string | undefined)[] {
  const velden = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  return [velden[0], velden[19]];
}

function askPs(pid: number): string[] {
  const [stand = '', ...begonnen] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/);
  return [stand, begonnen.join(' ')];
}
