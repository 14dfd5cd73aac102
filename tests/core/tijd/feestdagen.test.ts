import { describe, expect, test } from 'vitest';
import { computePasen, feestdagen, isWerkdag, listFeestdagen } from '#core/tijd/feestdagen.ts';
import { computeEinde, isOnderTermijnenwet, moveToWerkdag } from '#core/tijd/termijnenwet.ts';

describe('holidays (Algemene termijnenwet, art. 3)', () => {
  /** Good Friday, second Easter day, Koningsdag, Hemelvaartsdag, second Whit day. */
  const tabel: [number, string, string, string, string, string][] = [
    [2024, '03-29', '04-01', '04-27', '05-09', '05-20'],
    [2025, '04-18', '04-21', '04-26', '05-29', '06-09'],
    [2026, '04-03', '04-06', '04-27', '05-14', '05-25'],
    [2027, '03-26', '03-29', '04-27', '05-06', '05-17'],
    [2028, '04-14', '04-17', '04-27', '05-25', '06-05'],
    [2029, '03-30', '04-02', '04-27', '05-10', '05-21'],
    [2030, '04-19', '04-22', '04-27', '05-30', '06-10'],
    [2031, '04-11', '04-14', '04-26', '05-22', '06-02'],
    [2032, '03-26', '03-29', '04-27', '05-06', '05-17'],
  ];

  test.each(tabel)('R14 %d', (jaar, goedeVrijdag, paasdag, koningsdag, hemelvaart, pinksterdag) => {
    const verwacht = {
      nieuwjaarsdag: '01-01',
      'goede-vrijdag': goedeVrijdag,
      'tweede-paasdag': paasdag,
      koningsdag,
      bevrijdingsdag: '05-05',
      hemelvaartsdag: hemelvaart,
      'tweede-pinksterdag': pinksterdag,
      'eerste-kerstdag': '12-25',
      'tweede-kerstdag': '12-26',
    };
    const dagen = listFeestdagen(jaar);
    for (const dag of feestdagen) {
      expect(dagen[dag]).toBe(`${jaar}-${verwacht[dag]}`);
      expect(isWerkdag(dagen[dag])).toBe(false);
    }
    expect(Object.keys(dagen)).toHaveLength(9);
  });

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('Easter of %d is %s', (jaar, pasen) => {
    expect(computePasen(jaar)).toBe(pasen);
  });

  test('R14 days made equal by royal decree are no working days, and newer ones can be added', () => {
    const dagen = ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'];
    dagen.push('2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26');
    for (const dag of dagen) expect([dag, isWerkdag(dag)]).toEqual([dag, false]);
    expect(isWerkdag('2029-05-11')).toBe(true);
    expect(isWerkdag('2029-05-11', ['2029-05-11'])).toBe(false);
  });

  test('an ordinary week has five working days', () => {
    const week = [16, 17, 18, 19, 20, 21, 22].map((dag) => isWerkdag(`2026-11-${dag}`));
    expect(week).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('terms set by law (Algemene termijnenwet)', () => {
  test.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-21', '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-04-03', '2026-04-07'],
    ['2026-12-25', '2026-12-28'],
    ['2027-01-01', '2027-01-04'],
    ['2026-05-14', '2026-05-18'],
    ['2026-05-05', '2026-05-06'],
    ['2026-04-27', '2026-04-28'],
    ['2028-04-27', '2028-05-01'],
  ])('R14 one that ends on %s ends on %s (art. 1)', (eind, verwacht) => {
    expect(moveToWerkdag(eind)).toBe(verwacht);
  });

  test.each([
    [{ aantal: 90, eenheid: 'dagen' }, true],
    [{ aantal: 91, eenheid: 'dagen' }, false],
    [{ aantal: 12, eenheid: 'weken' }, true],
    [{ aantal: 13, eenheid: 'weken' }, false],
    [{ aantal: 3, eenheid: 'maanden' }, true],
    [{ aantal: 4, eenheid: 'maanden' }, false],
    [{ aantal: 1, eenheid: 'jaren' }, false],
    [{ aantal: 1, eenheid: 'uren' }, false],
    [{ aantal: 24, eenheid: 'uren' }, false],
  ] as const)('R14 the Act lengthens %o: %s (art. 4)', (termijn, verwacht) => {
    expect(isOnderTermijnenwet(termijn)).toBe(verwacht);
  });

  test('R14 a term of over 90 days ends where it ends', () => {
    expect(computeEinde('2026-08-22', 92)).toBe('2026-11-22');
    expect(computeEinde('2026-08-24', 90)).toBe('2026-11-23');
  });

  test('R14 a term of two days needs no two working days (art. 2)', () => {
    expect(computeEinde('2026-11-20', 2)).toBe('2026-11-23');
    expect(computeEinde('2026-11-20', 3)).toBe('2026-11-24');
  });
});
