import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const groups = new Set<number>();

export interface Command {
  /** Program and arguments, with single spaces in between. */
  command: string;
  /** Folder to run it in, when that is not the root. */
  folder?: string;
  /** Higher waits longer for its turn, up to 19. */
  niceness?: number;
}

/** Runs a program of the project in a process group of its own; resolves with its exit code, null when a signal ended it. */
export function runCommand(
  { command, folder = '.', niceness = 0 }: Command,
  onOutput: (text: string) => void,
): Promise<number | null> {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    cwd: join(root, folder),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const { pid } = child;
  if (pid !== undefined) {
    groups.add(pid);
    setPriority(pid, niceness);
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput);
  return new Promise((settle) => {
    child.once('error', ({ message }) => onOutput(`${message}\n`));
    child.once('close', (code) => {
      if (pid !== undefined) groups.delete(pid);
      settle(code);
    });
  });
}

/** Passes a signal on to everything that runs, and to what that started. */
export function signalCommands(signal: NodeJS.Signals): void {
  for (const group of groups) process.kill(-group, signal);
}
