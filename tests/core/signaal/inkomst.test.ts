import { describe, expect, test } from 'vitest';
import { kanalen } from '#core/signaal/enumeraties.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';

describe('how something came in, in the words of whoever said it', () => {
  test.each([
    ['website', 'U schreef ons dit', 'uw bericht', 'wat u schreef', false],
    ['email', 'U mailde ons dit', 'uw mail', 'wat u schreef', false],
    ['telefoon', 'U belde ons hierover', 'uw telefoontje', 'wat u vertelde', true],
    ['balie', 'U vertelde ons dit aan de balie', 'uw bezoek aan de balie', 'wat u vertelde', true],
    ['brief', 'U schreef ons hierover een brief', 'uw brief', 'wat u schreef', false],
    ['chat', 'U vertelde ons dit in een chat', 'uw chat met ons', 'wat u schreef', true],
    ['social-media', 'U schreef dit op sociale media', 'uw bericht', 'wat u schreef', false],
    ['enquete', 'U vulde dit in bij onze vragen', 'uw antwoord op onze vragen', 'wat u schreef', false],
    ['gesprek', 'U vertelde ons dit in een gesprek', 'ons gesprek', 'wat u vertelde', true],
    ['medewerker', 'Een medewerker gaf dit voor u door', 'wat u vertelde', 'wat u vertelde', false],
    ['ketenpartner', 'Een andere organisatie gaf dit voor u door', 'wat u vertelde', 'wat u vertelde', false],
    ['ombudsman', 'De ombudsman gaf dit voor u door', 'wat u vertelde', 'wat u vertelde', false],
    ['', 'U liet ons dit weten', 'wat u vertelde', 'wat u vertelde', false],
    ['duif', 'U liet ons dit weten', 'wat u vertelde', 'wat u vertelde', false],
  ])('%s', (kanaal, zin, over, woorden, gesproken) => {
    expect(describeInkomst(kanaal)).toEqual({ zin, over, woorden, gesproken });
  });

  test('nobody schreef who spoke', () => {
    const gesproken = kanalen.filter((kanaal) => describeInkomst(kanaal).gesproken && kanaal !== 'chat');
    for (const kanaal of gesproken)
      expect(Object.values(describeInkomst(kanaal)).join()).not.toContain('schreef');
  });
});
