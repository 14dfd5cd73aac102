import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { replaceFile } from '#server/data-folder.ts';

const schema = z.object({ pid: z.number().int().positive(), opdracht: z.string().min(1) });

/** Notes which process does a job, with its command line, so that a later start can tell it from a stranger with the same number. */
export function writePidFile(pad: string, pid: number): void {
  replaceFile(pad, JSON.stringify({ pid, opdracht: commandOf(pid) ?? '' }));
}

export function removePidFile(pad: string): void {
  rmSync(pad, { force: true });
}

/** The process that a file names, when it still runs with the command line it had then; otherwise undefined. */
export function findProcess(pad: string): number | undefined {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return undefined;
  }
  const genoteerd = schema.safeParse(inhoud);
  if (!genoteerd.success || genoteerd.data.pid === process.pid) return undefined;
  return commandOf(genoteerd.data.pid) === genoteerd.data.opdracht ? genoteerd.data.pid : undefined;
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
  const opdracht = commandOf(pid);
  return opdracht !== undefined && opdracht !== '';
}

function send(pid: number, signaal: NodeJS.Signals): void {
  try {
    process.kill(pid, signaal);
  } catch {
    // it ended by itself
  }
}

function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
