import { describe, expect, test } from 'vitest';
import { formatBelofte, isDagcitaat, pickVanDag } from '#core/agenda/dagstart.ts';

describe('the card of the day', () => {
  test.each([
    ['Uw collega nam alle tijd toen ik mijn vader aangaf.', true],
    ['Te kort.', false],
    ['Bel mij op 06 12345678, dan leg ik het u graag uit.', false],
    ['Mijn adres is 1234 AB 12, kom daar maar eens kijken.', false],
    ['Mevrouw De Vries van de balie hielp mij zo goed vandaag.', false],
    ['x'.repeat(261), false],
  ])('R1 “%s” is read aloud: %s', (tekst, mag) => expect(isDagcitaat(tekst)).toBe(mag));

  test('another one each day, and another when somebody asks', () => {
    const lijst = ['een', 'twee', 'drie'];
    const vandaag = pickVanDag(lijst, '2026-11-27');
    expect(pickVanDag(lijst, '2026-11-27')).toBe(vandaag);
    const alle = [vandaag, pickVanDag(lijst, '2026-11-28'), pickVanDag(lijst, '2026-11-27', 2)];
    expect([...alle].sort()).toEqual([...lijst].sort());
    expect(pickVanDag([], '2026-11-27')).toBeNull();
  });

  test.each([
    [{ contact: 0, wet: 0, uiterlijk: '' }, []],
    [
      { contact: 1, wet: 1, uiterlijk: '' },
      [
        'Eén mens hoort vandaag van ons, binnen drie dagen.',
        'Eén klacht krijgt antwoord volgens de wet, uiterlijk 30 november 2026.',
      ],
    ],
    [
      { contact: 3, wet: 2, uiterlijk: '' },
      [
        '3 mensen horen vandaag van ons, binnen drie dagen.',
        '2 klachten krijgen antwoord volgens de wet, de eerste uiterlijk 30 november 2026.',
      ],
    ],
  ])('what is promised: %j', (belofte, zinnen) => {
    expect(formatBelofte(belofte, '30 november 2026')).toEqual(zinnen);
  });
});
