import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneReleases } from '#server/publish/swap.ts';

let releases: string;
beforeEach(() => {
  releases = mkdtempSync(join(tmpdir(), 'luisterloop-releases-'));
  for (const uur of ['07', '08', '09', '10']) mkdirSync(join(releases, `20260312T${uur}0000000Z-ab12`));
  writeFileSync(join(releases, 'current'), '20260312T100000000Z-ab12\n');
});
afterEach(() => rmSync(releases, { recursive: true }));
const listUren = (): string[] =>
  readdirSync(releases)
    .filter((naam) => naam.startsWith('2026'))
    .map((naam) => naam.slice(9, 11))
    .sort();

test('earlier releases stay while there are few of them', async () => {
  await pruneReleases(releases);
  expect(listUren()).toEqual(['07', '08', '09', '10']);
});

test('R3 releases from before something was taken away go at once, however few there are; the live one stays', async () => {
  await pruneReleases(releases, '2026-03-12 08:30:00.000Z');
  expect(listUren()).toEqual(['09', '10']);
  await pruneReleases(releases, '2026-03-12 11:00:00.000Z');
  expect(listUren()).toEqual(['10']);
});
