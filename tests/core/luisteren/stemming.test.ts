import { describe, expect, test } from 'vitest';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import { readStemming } from '#core/luisteren/stemming.ts';

const getoond = (totaal: number | null, deel: Partial<Record<Oordeel, number>> = {}) => ({
  ...{ ja: null, deels: null, nee: null, 'weet-niet': null },
  ...deel,
  totaal,
});

describe('R16 the headline of the verdicts', () => {
  test.each([
    ['nothing shown', getoond(null), null],
    ['zero', getoond(0), null],
    ['one, where one may be shown', getoond(1, { nee: 1 }), 'meerderheid nee'],
    ['a tie of yes and no', getoond(10, { ja: 5, nee: 5 }), 'verschillend '],
    ['the largest of three, but not most', getoond(16, { ja: 6, deels: 5, nee: 5 }), 'verschillend '],
    ['exactly half', getoond(20, { ja: 10, deels: 10 }), 'verschillend '],
    ['one more than half', getoond(21, { ja: 11, nee: 10 }), 'meerderheid ja'],
    ['most say no', getoond(20, { ja: 5, nee: 15 }), 'meerderheid nee'],
    ['most do not know', getoond(20, { ja: 5, 'weet-niet': 15 }), 'meerderheid weet-niet'],
    ['half is hidden', getoond(20, { ja: 10 }), 'verschillend '],
    ['more than half is hidden', getoond(20, { ja: 9 }), 'onbekend '],
    ['all is hidden', getoond(13), 'onbekend '],
    ['a majority beside a hidden rest', getoond(20, { ja: 13 }), 'meerderheid ja'],
  ])('R16 %s', (_naam, oordelen, verwacht) => {
    const stemming = readStemming(oordelen);
    expect(stemming && `${stemming.soort} ${stemming.oordeel}`).toBe(verwacht);
  });

  test('R9 how many gave an answer that is not shown', () => {
    expect(readStemming(getoond(20, { ja: 13 }))?.rest).toBe(7);
    expect(readStemming(getoond(20, { ja: 13, nee: 7 }))?.rest).toBe(0);
  });
});
