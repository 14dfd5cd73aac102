import { describe, expect, test } from 'vitest';
import { isAanwezig, isTekenNodig } from '#core/overleg/aanwezig.ts';
import { checkKeuzen, checkStem, countStippen, isIedereenKlaar } from '#core/overleg/stemming.ts';

const geen = { keuzen: [], getoond: false };
const loopt = { keuzen: ['a', 'b', 'c'], getoond: false };
const getoond = { ...loopt, getoond: true };

describe('what a team chooses from', () => {
  test.each([
    ['two things', ['Nu', 'Later'], geen, []],
    ['one thing is no choice', ['Nu'], geen, ['keuzen keuzeaantal']],
    ['nine are too many', Array(9).fill('x'), geen, ['keuzen keuzeaantal']],
    [
      'an empty one and one that stands there',
      ['Nu', '', 'nu '],
      geen,
      ['keuzen.1 verplicht', 'keuzen.2 keuze-dubbel'],
    ],
    ['while people vote', ['Nu', 'Later'], loopt, ['keuzen stemming-loopt']],
    ['after what they chose was shown', ['Nu', 'Later'], getoond, []],
  ])('%s', (_naam, keuzen, nu, codes) => {
    expect(checkKeuzen(keuzen, nu).map(({ path, code }) => `${path} ${code}`)).toEqual(codes);
  });
});

describe('the dots of one person', () => {
  test.each<[string, unknown[], typeof loopt, boolean, string]>([
    ['two on one', [2, 0, 0], loopt, false, ''],
    ['one on two', [1, 0, 1], loopt, false, ''],
    ['only one', [0, 1, 0], loopt, false, ''],
    ['none', [0, 0, 0], loopt, false, 'stippenaantal'],
    ['three', [2, 1, 0], loopt, false, 'stippenaantal'],
    ['one taken away elsewhere', [3, -1, 0], loopt, false, 'stippenaantal'],
    ['half of one', [0.5, 1, 0], loopt, false, 'stippenaantal'],
    ['words', ['2', 0, 0], loopt, false, 'stippenaantal'],
    ['for another list', [1, 1], loopt, false, 'stippenaantal'],
    ['a second time', [1, 1, 0], loopt, true, 'al-gestemd'],
    ['when it was shown', [1, 1, 0], getoond, false, 'stemming-voorbij'],
    ['about nothing', [1], geen, false, 'geen-stemming'],
  ])('%s', (_naam, stippen, stemming, heeftGestemd, code) => {
    expect(checkStem(stippen, stemming, heeftGestemd)[0]?.code ?? '').toBe(code);
  });

  test('they are seen when everybody who is here gave theirs', () => {
    expect(isIedereenKlaar(['ans', 'bea'], ['bea'])).toBe(false);
    expect(isIedereenKlaar(['ans', 'bea'], ['bea', 'cor', 'ans'])).toBe(true);
    expect(isIedereenKlaar([], [])).toBe(false);
  });

  test('they are added by keuze', () => {
    expect(countStippen(3, [[2, 0, 0], [1, 0, 1], [0]])).toEqual([3, 0, 1]);
    expect(countStippen(2, [])).toEqual([0, 0]);
  });
});

test('a sign counts for 75 seconds and is written at most once in 25', () => {
  expect([0, 74_999, 75_000].map((na) => isAanwezig(1000, 1000 + na))).toEqual([true, true, false]);
  expect([0, 24_999, 25_000].map((na) => isTekenNodig(1000, 1000 + na))).toEqual([false, false, true]);
});
