import { describe, expect, test } from 'vitest';
import { countGetoond, GeenTelling, showAandeel, suppressSamenhang } from '#core/luisteren/cijfers.ts';

describe('a share', () => {
  test.each([
    [0, 0, null],
    [4, 4, null],
    [0, 4, null],
    [5, 5, 100],
    [0, 5, 0],
    [2, 6, 33],
    [2, 3, null],
    [1, 200, 1],
  ])('R9 %d of %d shows %s', (teller, noemer, verwacht) => {
    expect(showAandeel(teller, noemer)).toBe(verwacht);
  });

  test('R9 another minimum counts, and none of nothing shows nothing', () => {
    expect(showAandeel(5, 9, 10)).toBeNull();
    expect(showAandeel(5, 10, 10)).toBe(50);
    expect(showAandeel(0, 0, 0)).toBeNull();
  });

  test.each([
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [0, NaN],
  ])('%d of %d is no count', (teller, noemer) => {
    expect(() => showAandeel(teller, noemer)).toThrow(GeenTelling);
  });
});

describe('a figure that grows', () => {
  test('R9 changes by at least five answers at a time', () => {
    const getoond = Array.from({ length: 40 }, (_, aantal) => countGetoond(aantal));
    expect(getoond.slice(0, 12)).toEqual([0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10]);
    for (const een of getoond) {
      for (const ander of getoond) expect(een === ander || Math.abs(een - ander) >= 5).toBe(true);
    }
    expect(countGetoond(13, 10)).toBe(10);
    expect(countGetoond(13, 0)).toBe(13);
  });
});

const tel = (...aantallen: number[]): { groep: string; aantal: number }[] =>
  aantallen.map((aantal, i) => ({ groep: `groep ${i}`, aantal }));
const getoond = (aantallen: number[], minimum?: number): (number | null)[] => {
  const { totaal, groepen } = suppressSamenhang(tel(...aantallen), minimum);
  return [totaal, ...groepen.map(({ aantal }) => aantal)];
};

describe('groups with a total', () => {
  test.each([
    ['nothing to hide', [10, 20, 5], [35, 10, 20, 5]],
    ['one small group takes the smallest other with it', [3, 20, 10], [33, null, 20, null]],
    ['two small groups that make five', [2, 3, 9], [14, null, null, 9]],
    ['two small groups that do not', [1, 2, 9, 30], [42, null, null, null, 30]],
    ['a group of none is small too', [0, 8, 9], [17, null, null, 9]],
    ['empty groups only', [0, 0, 9], [9, null, null, null]],
    ['equal groups: the first goes', [4, 7, 7], [18, null, null, 7]],
    ['all small, together enough', [4, 4], [8, null, null]],
    ['all small, together too few', [2, 2], [null, null, null]],
    ['all small, together just enough', [2, 3], [5, null, null]],
    ['one group of enough', [6], [6, 6]],
    ['one group of too few', [4], [null, null]],
    ['no groups', [], [null]],
  ])('R9 %s', (_naam, aantallen, verwacht) => {
    expect(getoond(aantallen)).toEqual(verwacht);
  });

  test('R9 another minimum counts', () => {
    expect(getoond([7, 12, 30], 10)).toEqual([49, null, null, 30]);
    expect(getoond([1, 2, 3], 0)).toEqual([6, 1, 2, 3]);
  });

  test('R9 in every small table nothing shown, nor the total less what is shown, is below five', () => {
    const aantallen = [0, 1, 2, 3, 4, 5, 6, 9, 12];
    for (const a of aantallen) {
      for (const b of aantallen) {
        for (const c of aantallen) {
          for (const d of aantallen) {
            const [totaal, ...groepen] = getoond([a, b, c, d]);
            const zichtbaar = groepen.filter((aantal) => aantal !== null);
            const laagste = Math.min(...zichtbaar, totaal ?? 5);
            expect(laagste).toBeGreaterThanOrEqual(5);
            if (totaal === null || totaal === undefined) {
              expect(zichtbaar).toEqual([]);
              continue;
            }
            const rest = totaal - zichtbaar.reduce((som, aantal) => som + aantal, 0);
            expect(zichtbaar.length === 4 || (rest >= 5 && zichtbaar.length <= 2)).toBe(true);
          }
        }
      }
    }
  });

  test('the groups keep their order and names', () => {
    expect(suppressSamenhang(tel(9, 8)).groepen.map(({ groep }) => groep)).toEqual(['groep 0', 'groep 1']);
    expect(() => suppressSamenhang(tel(-1))).toThrow(GeenTelling);
  });
});
