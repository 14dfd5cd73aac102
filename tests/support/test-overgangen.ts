import { expect, test } from 'vitest';
import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';

/** What a step answers, as it is written in a table: `naar`, with what follows behind it, or the codes of what stands in the way. */
export function describeStap(stap: { naar: string; dan?: readonly string[] } | Issue[]): string {
  if (isGeweigerd(stap)) return stap.map(({ code }) => code).join('+');
  return [stap.naar || 'weg', ...(stap.dan ?? [])].join('+');
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
