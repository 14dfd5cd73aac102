import { readdirSync, readFileSync } from 'node:fs';

/** The process that was started with `argument` in its command, by /proc. */
export function findPid(argument: string): string {
  const gevonden = readdirSync('/proc').find((naam) => {
    if (!/^\d+$/.test(naam)) return false;
    try {
      return readFileSync(`/proc/${naam}/cmdline`, 'utf8').includes(argument);
    } catch {
      return false;
    }
  });
  if (gevonden === undefined) throw new Error(`no process with ${argument}`);
  return gevonden;
}
