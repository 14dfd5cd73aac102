import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withLock } from '#server/processes/lock.ts';

const map = mkdtempSync(join(tmpdir(), 'luisterloop-lock-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

test('one process at a time, however many wait', async () => {
  const [lock, bestand] = [join(map, 'lock'), join(map, 'stand')];
  writeFileSync(bestand, '0');
  const script = join(import.meta.dirname, 'count-in-turn.ts');
  const kinderen = Array.from({ length: 5 }, () =>
    spawn(process.execPath, [script, lock, bestand, '6'], { stdio: 'inherit' }),
  );
  await Promise.all(kinderen.map((kind) => once(kind, 'exit')));
  expect(readFileSync(bestand, 'utf8')).toBe('30');
});

test('what a process that died left behind keeps nobody out', async () => {
  const lock = join(map, 'achtergelaten');
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 + 1, begonnen: 'lang geleden' }));
  expect(await withLock(lock, async () => Promise.resolve('binnen'))).toBe('binnen');
});

test('one at a time in one process as well, also after one that failed', async () => {
  const lock = join(map, 'binnen');
  let binnen = 0;
  const work = async (faalt: boolean): Promise<number> => {
    binnen += 1;
    const samen = binnen;
    await new Promise((klaar) => setTimeout(klaar, 5));
    binnen -= 1;
    if (faalt) throw new Error('mislukt');
    return samen;
  };
  const beurten = [false, true, false].map((faalt) => withLock(lock, () => work(faalt)));
  const uitkomsten = await Promise.allSettled(beurten);
  expect(
    uitkomsten.map((uitkomst) => (uitkomst.status === 'fulfilled' ? uitkomst.value : 'mislukt')),
  ).toEqual([1, 'mislukt', 1]);
});
