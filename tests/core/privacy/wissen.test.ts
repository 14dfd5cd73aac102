import { describe, expect, test } from 'vitest';
import { maskGegevens } from '#core/privacy/wissen.ts';

const melder = { naam: 'Testnaam van Melder', email: 'melder+a@voorbeeld.test', telefoon: '06 12345678' };

describe('R1 contact details in running text', () => {
  test.each([
    ['Groet, Testnaam van Melder', 'Groet, [gewist]'],
    ['groet, testnaam  VAN\nmelder.', 'groet, [gewist].'],
    ['Mail naar MELDER+a@voorbeeld.test.', 'Mail naar [gewist].'],
    ['Bel 0612345678 of 06-12 34 56 78.', 'Bel [gewist] of [gewist].'],
    ['Bel +31 6 12345678, of 0031 (0)6-12345678', 'Bel [gewist], of [gewist]'],
  ])('R1 %j becomes %j', (tekst, zonder) => expect(maskGegevens(tekst, melder)).toBe(zonder));

  test.each([
    ['In januari zei Jan dat het klaar was, JAN.', 'In januari zei [gewist] dat het klaar was, [gewist].'],
    ['Jansen, Árjan en jan-willem', 'Jansen, Árjan en [gewist]-willem'],
    ['Mail arjan@voorbeeld.test of jan@voorbeeld.test!', 'Mail arjan@voorbeeld.test of [gewist]!'],
  ])('R1 a name is masked as a word only: %j becomes %j', (tekst, zonder) => {
    const jan = { naam: 'Jan', email: 'jan@voorbeeld.test', telefoon: '' };
    expect(maskGegevens(tekst, jan)).toBe(zonder);
  });

  test.each([
    [
      'J. de Vries',
      'Mevrouw De Vries belde. J.  de Vries, of VRIES.',
      'Mevrouw [gewist] belde. [gewist], of [gewist].',
    ],
    [
      'J. de Vries',
      'De Vriesea en een koelkast die vries aangeeft.',
      'De Vriesea en een koelkast die vries aangeeft.',
    ],
    ['Testnaam van Melder', 'De melder zei dat Melder belde.', 'De melder zei dat [gewist] belde.'],
    ['Noor Bakker-van der Heijden', 'Mevrouw Van der Heijden, of Bakker', 'Mevrouw [gewist], of [gewist]'],
    ['An Bos', 'Mevrouw Bos woont bij het bos.', 'Mevrouw Bos woont bij het bos.'],
  ])('R1 the surname of %j is masked apart as well, in %j', (naam, tekst, zonder) => {
    expect(maskGegevens(tekst, { naam, email: '', telefoon: '' })).toBe(zonder);
  });

  test('R1 a melder who left nothing changes nothing', () => {
    const leeg = { naam: '', email: '', telefoon: '' };
    expect(maskGegevens('Niets van mij, 0612345678.', leeg)).toBe('Niets van mij, 0612345678.');
  });

  test('R1 two letters are no name, and other numbers stay', () => {
    const kort = { naam: 'Al', email: '', telefoon: '12' };
    expect(maskGegevens('Al drie weken, sinds 12 mei.', kort)).toBe('Al drie weken, sinds 12 mei.');
  });
});
