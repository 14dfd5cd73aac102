import { describe, expect, test } from 'vitest';
import { checkReden } from '#core/basis/reden.ts';

describe('a reason that others have to be able to read', () => {
  test.each([
    'De brief klopt niet.',
    'Één à twee weken.',
    'Za\u200bl gaat open!',
    'WET 2026-AB12',
    'ijs  en\u0301  vuur op',
  ])('%j says something', (tekst) => expect(checkReden('reden', tekst, 'reden-verplicht')).toEqual([]));

  test.each([
    '\u200b\u00ad',
    '…!?'.repeat(20),
    '× ÷ × ÷ × ÷ × ÷ × ÷ ×',
    'a\u200b'.repeat(2),
    '漢'.repeat(20),
  ])('%j does not', (tekst) => {
    expect(checkReden('reden', tekst, 'reden-verplicht')).toEqual([
      { path: 'reden', code: 'te-weinig-letters', params: { min: 3 } },
    ]);
  });

  test('a long one is refused, not cut', () => {
    expect(checkReden('reden', 'a'.repeat(2000), 'reden-verplicht')).toEqual([]);
    expect(checkReden('reden', 'a'.repeat(2001), 'reden-verplicht')).toEqual([
      { path: 'reden', code: 'te-lang', params: { max: 2000, lengte: 2001 } },
    ]);
  });

  test('a blank one has a sentence of its own', () => {
    expect(checkReden('reden', ' \u00a0', 'reden-verplicht')).toEqual([
      { path: 'reden', code: 'reden-verplicht' },
    ]);
  });
});
