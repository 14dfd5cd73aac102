import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findPieken, gevoeligheden } from '#core/vroegsignaal/piek.ts';
import { drawReeks, seedToeval } from '#tests/bench/reeksen.ts';

const map = mkdtempSync(join(tmpdir(), 'reeksen-'));
const script = join(import.meta.dirname, '../../../server/vroegsignaal.ts');
afterAll(() => rmSync(map, { recursive: true }));

function run(inhoud: string, ...opties: string[]): { uit: string; fout: string; code: number | null } {
  const bestand = join(map, 'reeksen.json');
  writeFileSync(bestand, inhoud);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, bestand, ...opties], {
    encoding: 'utf8',
  });
  return { uit: stdout, fout: stderr, code: status };
}

const toeval = seedToeval(42);
const reeksen = [2, 5, 12, 20].map((basis) => {
  const { aantallen } = drawReeks(toeval, { basis, spreiding: 1.5, seizoen: 0.2, fase: 0, groei: 1.3 }, 130);
  return aantallen;
});

test.each([
  ['gevoelig', []],
  ['streng', ['--streng']],
] as const)('it says what the product decides: %s', (naam, opties) => {
  const verwacht = findPieken(
    reeksen.map((aantallen) => ({ aantallen })),
    gevoeligheden[naam],
  );
  expect(verwacht.flat().length).toBeGreaterThan(0);
  const { uit, code } = run(JSON.stringify(reeksen), ...opties);
  expect(JSON.parse(uit)).toEqual(verwacht);
  expect(code).toBe(0);
});

test.each([
  ['', 'is leeg'],
  ['[[1, 2', 'is geen JSON'],
  ['{}', 'Dit is geen lijst van reeksen'],
  ['[]', 'De lijst is leeg'],
  ['[[]]', 'Reeks 1 is leeg'],
  ['[3, 4]', 'Dit is geen lijst van reeksen'],
  ['[[1, 2], 3]', 'Reeks 2 is geen lijst'],
  ['[[1, 2, -3]]', 'In reeks 1 staat in de 3e week -3. Een aantal kan niet onder nul zijn.'],
  ['[[1], [2, "veel"]]', 'In reeks 2 staat in de 2e week “veel”.'],
  ['[[1, 2.5]]', 'In reeks 1 staat in de 2e week 2.5.'],
  ['[[null]]', 'In reeks 1 staat in de 1e week null.'],
])('what is wrong is said, with where: %s', (inhoud, zin) => {
  const { uit, fout, code } = run(inhoud);
  expect(code).toBe(1);
  expect(uit).toBe('');
  expect(fout).toContain(zin);
});

test('all mistakes at once', () => {
  const { fout } = run('[[-1, "a"], []]');
  expect(fout.trim().split('\n')).toHaveLength(3);
});

test('a file that is not there, and an option that is none', () => {
  const { fout, code } = run('[[1]]', '--snel');
  expect(code).toBe(1);
  expect(fout).toContain('De optie --snel kennen wij niet.');
  const weg = spawnSync(process.execPath, [script, join(map, 'weg.json')], { encoding: 'utf8' });
  expect(weg.status).toBe(1);
  expect(weg.stderr).toContain('is er niet');
});
