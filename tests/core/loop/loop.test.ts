import { describe, expect, test } from 'vitest';
import { fasen, type Fase } from '#core/basis/enumeraties.ts';
import type { LoopStap } from '#core/verbetering/verbetering.ts';
import { checkFaseovergang, loopStappen } from '#core/loop/loop.ts';

describe('the loop', () => {
  test('goes one step at a time, forward and back', () => {
    const stappen = fasen.flatMap((van) =>
      fasen.filter((naar) => checkFaseovergang(van, naar).length === 0).map((naar) => [van, naar]),
    );
    const buren = stappen.filter(([van, naar]) => van !== naar);
    expect(buren).toEqual([
      ['gehoord', 'besproken'],
      ['besproken', 'gehoord'],
      ['besproken', 'gekozen'],
      ['gekozen', 'besproken'],
      ['gekozen', 'doorgevoerd'],
      ['doorgevoerd', 'gekozen'],
      ['doorgevoerd', 'getoetst'],
      ['getoetst', 'doorgevoerd'],
      ['getoetst', 'teruggekoppeld'],
      ['teruggekoppeld', 'getoetst'],
    ]);
  });

  test('R4 closing is never a plain step', () => {
    for (const van of fasen.slice(0, -1)) {
      expect(checkFaseovergang(van, 'gesloten').map((issue) => issue.code)).toEqual(['r4-sluiten-via-poort']);
    }
  });

  test('a closed one stays closed', () => {
    expect(checkFaseovergang('gesloten', 'teruggekoppeld').map((issue) => issue.code)).toEqual([
      'fase-overgang',
    ]);
  });

  test('shows every step, with the day it was last reached', () => {
    const stappen = loopStappen('gekozen', [
      { fase: 'gehoord', op: '2026-01-02' },
      { fase: 'besproken', op: '2026-02-03' },
      { fase: 'besproken', op: '2026-02-17' },
    ]);
    expect(stappen.map(({ bereikt, op }) => [bereikt, op])).toEqual([
      [true, '2026-01-02'],
      [true, '2026-02-17'],
      [true, ''],
      [false, ''],
      [false, ''],
      [false, ''],
      [false, ''],
    ]);
  });

  test('R4 says that the test was passed over when a voorzitter closed without it, and only then', () => {
    const zonder = [{ fase: 'doorgevoerd' as const, op: '2026-03-02' }];
    const passeert = (fase: Fase, loop: LoopStap[], afgeweken: boolean): string[] =>
      loopStappen(fase, loop, afgeweken)
        .filter(({ overgeslagen, bereikt }) => overgeslagen && !bereikt)
        .map((stap) => stap.fase);
    expect(passeert('gesloten', zonder, true)).toEqual(['getoetst']);
    expect(passeert('gesloten', zonder, false)).toEqual([]);
    expect(passeert('doorgevoerd', zonder, true)).toEqual([]);
    expect(passeert('gesloten', [...zonder, { fase: 'getoetst', op: '2026-04-01' }], true)).toEqual([]);
  });
});
