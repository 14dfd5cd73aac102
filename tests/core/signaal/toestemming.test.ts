import { describe, expect, test } from 'vitest';
import { toestemmingen } from '#core/signaal/enumeraties.ts';
import {
  asksAntwoord,
  isCitaattoestemming,
  listToestemmingen,
  wantsMeelezen,
  wantsTerugkoppeling,
} from '#core/signaal/toestemming.ts';
import { allowsCitaat } from '#core/verbetering/citaat.ts';

const nee = { citaat: false, meelezen: false, terugkoppeling: false };

describe('what a melder agrees to', () => {
  test('R3 one yes to being quoted is three consents, and no other', () => {
    expect(listToestemmingen(nee)).toEqual([]);
    expect(listToestemmingen({ ...nee, citaat: true })).toEqual([
      'citaat-publiek',
      'citaat-intranet',
      'citaat-rapport',
    ]);
    expect(listToestemmingen({ ...nee, meelezen: true })).toEqual(['meelezen']);
    expect(listToestemmingen({ ...nee, terugkoppeling: true })).toEqual(['terugkoppeling']);
    expect(listToestemmingen({ citaat: true, meelezen: true, terugkoppeling: true })).toEqual(toestemmingen);
  });

  test('each consent means one thing', () => {
    expect(toestemmingen.filter(isCitaattoestemming)).toEqual([
      'citaat-publiek',
      'citaat-intranet',
      'citaat-rapport',
    ]);
    expect(toestemmingen.filter((soort) => allowsCitaat([soort]))).toEqual(['citaat-publiek']);
    expect(toestemmingen.filter((soort) => wantsMeelezen([soort]))).toEqual(['meelezen']);
    expect(toestemmingen.filter((soort) => wantsTerugkoppeling([soort]))).toEqual(['terugkoppeling']);
  });

  test('a signal waits for an answer when the law asks for one, or its melder does', () => {
    expect(asksAntwoord({ awb: false }, ['meelezen'])).toBe(false);
    expect(asksAntwoord({ awb: true }, [])).toBe(true);
    expect(asksAntwoord({ awb: false }, ['terugkoppeling'])).toBe(true);
  });
});
