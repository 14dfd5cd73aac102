import { describe, expect, test } from 'vitest';
import { bewaarTot, listVerlopen, readAfgerondOp } from '#core/privacy/bewaren.ts';

describe('how long contact details are kept', () => {
  test.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-22', 0, '2026-11-22'],
    ['', 12, ''],
  ])('R1 done on %j and kept for %d months: until %j', (afgerondOp, maanden, verwacht) => {
    expect(bewaarTot(afgerondOp, maanden)).toBe(verwacht);
  });

  test('R1 a year, unless the organisation chose otherwise', () => {
    expect(bewaarTot('2026-11-22')).toBe('2027-11-22');
  });

  test.each([
    ['no entry linked', '2026-05-01', null, '2026-05-01'],
    ['loop closed later', '2026-05-01', '2026-06-01', '2026-06-01'],
    ['loop closed earlier', '2026-05-01', '2026-04-01', '2026-05-01'],
    ['loop still open', '2026-05-01', '', ''],
    ['signal still open', '', '2026-06-01', ''],
    ['both open', '', '', ''],
    ['signal open, no entry', '', null, ''],
  ])('R1 %s', (_naam, signaal, loop, verwacht) => {
    expect(readAfgerondOp(signaal, loop)).toBe(verwacht);
  });

  test('R1 erased from the day after, never while the date is empty', () => {
    const melders = ['', '2026-11-21', '2026-11-22', '2026-11-23', '2020-01-01'].map((tot) => ({
      bewaarTot: tot,
    }));
    expect(listVerlopen(melders, '2026-11-22').map((melder) => melder.bewaarTot)).toEqual([
      '2026-11-21',
      '2020-01-01',
    ]);
  });
});
