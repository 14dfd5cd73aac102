import { expect, test } from 'vitest';
import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';

type Antwoord = { naar: string; dan?: readonly string[] } | Issue[];

/** What a step answers, as it is written in a table: `naar`, or the codes of what stands in the way. */
export function describeNaar(stap: Antwoord): string {
  return isGeweigerd(stap) ? stap.map(({ code }) => code).join('+') : stap.naar || 'weg';
}

/** The same with what follows from it behind it. */
export function describeStap(stap: Antwoord): string {
  return [describeNaar(stap), ...listGevolgen(stap)].join('+');
}

/** What follows from a step, in order; nothing from one that is refused. */
function listGevolgen(stap: Antwoord): readonly string[] {
  return isGeweigerd(stap) ? [] : (stap.dan ?? []);
}

interface Paren {
  /** A line of events, and then one for each status; `niets` is the status '', and `–` is the objection `kanNiet`. */
  tabel: string;
  statussen: readonly string[];
  gebeurtenissen: readonly string[];
  kanNiet: string;
}

/** One test for each pair of a status and an event, with what is written about it; a pair about which nothing is written fails. */
export function testOvergangen(
  { tabel, statussen, gebeurtenissen, kanNiet }: Paren,
  take: (van: string, bij: string) => string,
): void {
  const [kop = [], ...rijen] = tabel
    .trim()
    .split('\n')
    .map((regel) => regel.trim().split(/\s+/));
  test('every status and every event is written out', () => {
    expect([...kop].sort()).toEqual([...gebeurtenissen].sort());
    expect(rijen.map(([van = '']) => van).sort()).toEqual(statussen.map((naam) => naam || 'niets').sort());
    for (const rij of rijen) expect(rij, rij[0]).toHaveLength(kop.length + 1);
  });
  for (const [van = '', ...cellen] of rijen) {
    test.each(kop.map((bij, i) => [bij, cellen[i] ?? '']))(`${van}, %s: %s`, (bij, verwacht) => {
      expect(take(van === 'niets' ? '' : van, bij)).toBe(verwacht === '–' ? kanNiet : verwacht);
    });
  }
}

/** One test for each pair with what follows from the step: what stands under `van bij` in `gevolgen`, and nothing for every other pair. */
export function testGevolgen(
  gevolgen: Record<string, string[]>,
  { statussen, gebeurtenissen }: Pick<Paren, 'statussen' | 'gebeurtenissen'>,
  take: (van: string, bij: string) => Antwoord,
): void {
  for (const van of statussen) {
    test.each(gebeurtenissen)(`what follows: ${van || 'niets'}, %s`, (bij) => {
      expect(listGevolgen(take(van, bij))).toEqual(gevolgen[`${van || 'niets'} ${bij}`] ?? []);
    });
  }
}
