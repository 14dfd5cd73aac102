import type { ChildProcess } from 'node:child_process';

const levend = new Set<ChildProcess>();

/** Remembers a child process until it ends, so that `stopChildren` leaves none behind. */
export function guardChild(kind: ChildProcess): ChildProcess {
  levend.add(kind);
  kind.once('exit', () => levend.delete(kind));
  kind.once('error', () => levend.delete(kind));
  return kind;
}

/** Asks a child to stop and resolves once it has; forces it after `geduld` milliseconds. */
export async function stopChild(kind: ChildProcess, geduld = 5000): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null || kind.pid === undefined) return;
  const beeindigd = new Promise<void>((klaar) => kind.once('exit', () => klaar()));
  kind.kill('SIGTERM');
  const dwang = setTimeout(() => kind.kill('SIGKILL'), geduld);
  await beeindigd;
  clearTimeout(dwang);
}

/** Stops every child that still runs. */
export async function stopChildren(): Promise<void> {
  await Promise.all([...levend].map((kind) => stopChild(kind)));
}
