/** Adds one to the number in a file, time after time, each time alone: arguments are the lock, the file and how often. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '#server/processes/lock.ts';

const [lock = '', bestand = '', keren = '1'] = process.argv.slice(2);
for (let keer = 0; keer < Number(keren); keer += 1) {
  await withLock(lock, async () => {
    const stand = Number(readFileSync(bestand, 'utf8'));
    await wait(2);
    writeFileSync(bestand, String(stand + 1));
  });
}
