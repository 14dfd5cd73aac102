import { spawnSync, type ChildProcess } from 'node:child_process';

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

/** util-linux, which every Debian and Fedora has; another program of that name may not know the option. */
const setpriv = ['/usr/bin/setpriv', '--pdeathsig', 'KILL', '--'] as const;
let kentRiem: boolean | undefined;

/**
 * A command that ends with the process that starts it, even when that is killed: Linux sees to it. Elsewhere the command itself, which a next
 * start finds by its pid file.
 */
export function onLeash(program: string, args: readonly string[]): [string, string[]] {
  const [leash, ...options] = setpriv;
  kentRiem ??= process.platform === 'linux' && spawnSync(leash, [...options, '/bin/true']).status === 0;
  return kentRiem ? [leash, [...options, program, ...args]] : [program, [...args]];
}
