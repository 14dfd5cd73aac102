import { describe, expect, test } from 'vitest';
import { maskGegevens } from '#core/wissen.ts';

const melder = { naam: 'Testnaam van Melder', email: 'melder+a@voorbeeld.test', telefoon: '06 12345678' };

describe('R1 contact details in running text', () => {
  test.each([
    ['Groet, Testnaam van Melder', 'Groet, [gewist]'],
    ['groet, testnaam  VAN\nmelder.', 'groet, [gewist].'],
    ['Mail naar MELDER+a@voorbeeld.test.', 'Mail naar [gewist].'],
    ['Bel 0612345678 of 06-12 34 56 78.', 'Bel [gewist] of [gewist].'],
    ['Bel +31 6 12345678, of 0031 (0)6-12345678', 'Bel [gewist], of [gewist]'],
  ])('R1 %j becomes %j', (tekst, zonder) => expect(maskGegevens(tekst, melder)).toBe(zonder));

  test('R1 a melder who left nothing changes nothing', () => {
    const leeg = { naam: '', email: '', telefoon: '' };
    expect(maskGegevens('Niets van mij, 0612345678.', leeg)).toBe('Niets van mij, 0612345678.');
  });

  test('R1 two letters are no name, and other numbers stay', () => {
    const kort = { naam: 'Al', email: '', telefoon: '12' };
    expect(maskGegevens('Al drie weken, sinds 12 mei.', kort)).toBe('Al drie weken, sinds 12 mei.');
  });
});
