import { describe, expect, test } from 'vitest';
import { readContactregel } from '#core/signaal/contactregel.ts';

describe('contact details in one line', () => {
  test.each([
    ['mevrouw 06-12345678 naam@voorbeeld.nl', 'mevrouw', 'naam@voorbeeld.nl', '06-12345678'],
    [
      'naam@voorbeeld.nl, 06 12 34 56 78, de buurvrouw',
      'de buurvrouw',
      'naam@voorbeeld.nl',
      '06 12 34 56 78',
    ],
    ['+31 (0)6 1234 5678 voorzitter wijkraad', 'voorzitter wijkraad', '', '+31 (0)6 1234 5678'],
    ['de bakker <bakker@voorbeeld.nl>', 'de bakker', 'bakker@voorbeeld.nl', ''],
    ['een@voorbeeld.nl twee@voorbeeld.nl', 'twee@voorbeeld.nl', 'een@voorbeeld.nl', ''],
    ['020 123 45 67', '', '', '020 123 45 67'],
    ['flat 12, 0612345678', 'flat 12', '', '0612345678'],
    ['meneer 0612345', 'meneer 0612345', '', ''],
    ['  ', '', '', ''],
    ['0612345678 of 0687654321', 'of 0687654321', '', '0612345678'],
  ])('%j', (regel, naam, email, telefoon) => {
    expect(readContactregel(regel)).toEqual({ naam, email, telefoon });
  });

  test('takes no time for a huge line', () => {
    expect(readContactregel('06 '.repeat(100_000)).naam.length).toBeLessThan(401);
  });
});
