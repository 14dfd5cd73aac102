import { describe, expect, test } from 'vitest';
import { findBetrouwbaarheid } from '#core/loop/binomiaal.ts';
import { buildEffectperioden, measureEffect, proposesHeropening } from '#core/loop/effect.ts';
import { countDagen } from '#core/tijd/dagen.ts';
import { formatEffect } from '#core/loop/effectwoorden.ts';

const meet = (voor: number, na: number): ReturnType<typeof measureEffect> =>
  measureEffect({ signalen: voor, dagen: 84 }, { signalen: na, dagen: 84 });

describe('the interval of a chance', () => {
  /** Clopper–Pearson from the quantiles of the beta distribution. */
  test.each([
    [1, 10, 0.0025285785, 0.445016117],
    [0, 10, 0, 0.3084971078],
    [10, 10, 0.6915028922, 1],
    [5, 10, 0.1870860284, 0.8129139716],
    [11, 32, 0.1857190917, 0.5319310363],
    [3, 21, 0.0304889676, 0.363423987],
    [50, 1000, 0.0373353976, 0.0653904879],
    [500, 1000, 0.468549173, 0.531450827],
    [0, 0, 0, 1],
  ])('%d of %d', (k, n, onder, boven) => {
    const interval = findBetrouwbaarheid(k, n);
    expect(interval.onder).toBeCloseTo(onder, 8);
    expect(interval.boven).toBeCloseTo(boven, 8);
  });
});

describe('the effect check', () => {
  test('gives the ratio and interval of the example in R’s poisson.test', () => {
    const effect = measureEffect({ signalen: 21, dagen: 3011 }, { signalen: 11, dagen: 800 });
    expect(effect.verhouding).toBeCloseTo(1.971488, 6);
    expect(effect.interval.onder).toBeCloseTo(0.8584264, 6);
    expect(effect.interval.boven).toBeCloseTo(4.2772659, 6);
  });

  test.each([
    [17, 3, 'minder'],
    [12, 3, 'minder'],
    [12, 4, 'te-weinig'],
    [6, 0, 'minder'],
    [5, 0, 'te-weinig'],
    [6, 1, 'te-weinig'],
    [0, 0, 'te-weinig'],
    [0, 5, 'te-weinig'],
    [0, 6, 'meer'],
    [3, 14, 'meer'],
    [3, 12, 'meer'],
    [10, 9, 'te-weinig'],
    [30, 30, 'evenveel'],
    [40, 38, 'evenveel'],
    [60, 58, 'evenveel'],
    [13, 15, 'te-weinig'],
    [39, 32, 'te-weinig'],
    [2000, 1000, 'minder'],
  ])('from %d to %d in as many days: %s', (voor, na, oordeel) => {
    expect(meet(voor, na).oordeel).toBe(oordeel);
  });

  test('takes the length of both periods into account', () => {
    expect(measureEffect({ signalen: 20, dagen: 168 }, { signalen: 10, dagen: 84 }).verhouding).toBe(1);
    expect(measureEffect({ signalen: 20, dagen: 20 }, { signalen: 20, dagen: 200 }).oordeel).toBe('minder');
  });

  test('has no ratio where there was nothing before', () => {
    expect(meet(0, 6)).toMatchObject({ verhouding: null, interval: { boven: Infinity } });
  });

  test.each([
    ['minder', false],
    ['te-weinig', false],
    ['evenveel', true],
    ['meer', true],
  ] as const)('%s proposes to reopen: %s', (oordeel, verwacht) => {
    expect(proposesHeropening(oordeel)).toBe(verwacht);
  });

  test.each([
    ['2026-03', '2025-12-07', '2026-02-28', '2026-04-01', '2026-06-23', '2026-06-24'],
    ['2026-12', '2026-09-08', '2026-11-30', '2027-01-01', '2027-03-25', '2027-03-26'],
  ])('compares twelve weeks around %s', (maand, voorVan, voorTot, naVan, naTot, vanaf) => {
    const perioden = buildEffectperioden(maand)!;
    expect(perioden).toEqual({ voor: { van: voorVan, tot: voorTot }, na: { van: naVan, tot: naTot }, vanaf });
    expect(countDagen(voorVan, voorTot) + 1).toBe(84);
    expect(countDagen(naVan, naTot) + 1).toBe(84);
  });

  test('compares as many weeks as the organisation chose, and nothing without a month', () => {
    expect(buildEffectperioden('2026-03', 4)).toMatchObject({
      voor: { van: '2026-02-01' },
      vanaf: '2026-04-29',
    });
    expect(buildEffectperioden('')).toBeNull();
  });
});

describe('the effect in words', () => {
  test.each([
    [17, 3, 'Van ongeveer 6 per maand naar 1. Dat is duidelijk minder.'],
    [17, 0, 'Van ongeveer 6 per maand naar geen. Dat is duidelijk minder.'],
    [0, 17, 'Van geen naar ongeveer 6 per maand. Dat is duidelijk meer.'],
    [40, 41, 'Van ongeveer 14 per maand naar 15. Dat is ongeveer evenveel.'],
    [60, 61, 'Van ongeveer 21,7 per maand naar 22,1. Dat is ongeveer evenveel.'],
    [17, 1, 'Van ongeveer 6,2 per maand naar 0,4. Dat is duidelijk minder.'],
    [2, 17, 'Van ongeveer 0,7 per maand naar 6,2. Dat is duidelijk meer.'],
    [3, 2, 'Van ongeveer 1,1 per maand naar 0,7. Dat is te weinig om iets te zeggen.'],
    [0, 0, 'Er kwamen geen signalen binnen. Dat is te weinig om iets te zeggen.'],
  ])('from %d to %d in twelve weeks', (voor, na, zin) => {
    expect(formatEffect(meet(voor, na))).toBe(zin);
  });
});
