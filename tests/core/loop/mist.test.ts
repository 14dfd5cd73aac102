import { describe, expect, test } from 'vitest';
import type { Issue } from '#core/basis/issue.ts';
import { describeMist } from '#core/loop/mist.ts';
import { meldingenLoop } from '#core/loop/woorden.ts';

const vandaag = '2026-11-27';
const stand = {
  fase: 'gekozen' as const,
  mist: [] as Issue[],
  uitkomst: 'doorgevoerd',
  ingangsmaand: '2026-03',
};
const oordelen: Issue = {
  path: 'oordelen',
  code: 'r4-te-weinig-oordelen',
  params: { aantal: 2, minimum: 3 },
};
const berichten: Issue = { path: 'terugkoppelingen', code: 'r4-nog-te-vertellen', params: { aantal: 2 } };
const publiek: Issue = { path: 'publiekVerteld', code: 'r4-publiek' };
const gepland: Issue = { path: 'uitkomst', code: 'r4-gepland' };

describe('R16 what a card says it misses', () => {
  test('R16 the first thing to do, with how many more', () => {
    const mist = [oordelen, berichten, publiek];
    expect(describeMist({ ...stand, mist }, vandaag)).toEqual({
      zin: 'mist: de publicatie',
      deel: 'tekst',
      meer: 2,
    });
    expect(describeMist({ ...stand, mist: [berichten, oordelen] }, vandaag)).toEqual({
      zin: 'mist: 1 oordeel',
      deel: 'meelezen',
      meer: 1,
    });
    expect(describeMist({ ...stand, mist: [berichten] }, vandaag).zin).toBe('mist: 2 berichten');
  });

  test('R16 what waits for its month misses nothing; when the month came, it does', () => {
    const wacht = { ...stand, mist: [gepland, oordelen], uitkomst: 'gepland', ingangsmaand: '2027-03' };
    expect(describeMist(wacht, vandaag)).toEqual({ zin: 'wacht tot maart 2027', deel: null, meer: 0 });
    expect(describeMist(wacht, '2027-03-01').zin).toBe('mist: de uitvoering');
    expect(
      describeMist({ ...wacht, mist: [{ path: 'besluiten', code: 'r4-geen-besluit' }, gepland] }, vandaag)
        .zin,
    ).toBe('mist: een besluit');
  });

  test('R16 with nothing missing it says so', () => {
    expect(describeMist(stand, vandaag).zin).toBe('Alles is er');
  });

  test('R16 while what misses is not known it does not say that nothing does', () => {
    expect(describeMist({ ...stand, mist: null }, vandaag)).toEqual({ zin: '', deel: null, meer: 0 });
  });

  test('R16 everything that keeps a loop open has its word', () => {
    const nietVanDeLoop = /fase-volgt|vier-ogen|gesloten|heropenen|afwijking|r4-geen-oordeel|r4-geen-effect/;
    for (const code of Object.keys(meldingenLoop).filter((een) => !nietVanDeLoop.test(een))) {
      const mist = [{ path: 'x', code, params: { aantal: 1, minimum: 3 } } as Issue];
      expect(describeMist({ ...stand, mist }, vandaag).zin, code).toMatch(/^mist: .{5,}/);
    }
  });
});
