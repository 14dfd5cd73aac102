import { domainToASCII } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  countPersonen,
  groupPersonen,
  isZelfdePersoon,
  normalizeMailadres,
  normalizeNummer,
  readSleutels,
} from '#core/persoonsgegevens/identiteit.ts';
import { encodePunycode } from '#core/persoonsgegevens/punycode.ts';

describe('R16 one mail address, however it is written', () => {
  test.each([
    ['Sanne@Voorbeeld.NL', 'sanne@voorbeeld.nl'],
    [' sanne@voorbeeld.nl ', 'sanne@voorbeeld.nl'],
    ['sanne@voorbeeld.nl\u200b', 'sanne@voorbeeld.nl'],
    ['sanne@voorbeeld.nl.', 'sanne@voorbeeld.nl'],
    ['<sanne@voorbeeld.nl>', 'sanne@voorbeeld.nl'],
    ['mailto:sanne@voorbeeld.nl', 'sanne@voorbeeld.nl'],
    ['Rene\u0301e@voorbeeld.nl', 'ren\u00e9e@voorbeeld.nl'],
    ['tafel@café-de-brug.nl', 'tafel@xn--caf-de-brug-dbb.nl'],
    ['tafel@XN--CAF-DE-BRUG-DBB.nl', 'tafel@xn--caf-de-brug-dbb.nl'],
    ['tafel@Cafe\u0301-de-brug.nl', 'tafel@xn--caf-de-brug-dbb.nl'],
    ['jan.smit@voorbeeld.nl', 'jan.smit@voorbeeld.nl'],
    ['jansmit@voorbeeld.nl', 'jansmit@voorbeeld.nl'],
    ['jan+brief@voorbeeld.nl', 'jan+brief@voorbeeld.nl'],
    ['Jan.Smit+brief@GoogleMail.com', 'jansmit@gmail.com'],
    ['j.a.n.smit@gmail.com', 'jansmit@gmail.com'],
    ['jan_smit+x@protonmail.com', 'jansmit@proton.me'],
    ['jan.smit+x@hotmail.com', 'jan.smit@hotmail.com'],
    ['', ''],
    ['sanne', ''],
    ['@voorbeeld.nl', ''],
  ])('R16 %j is %j', (tekst, adres) => {
    expect(normalizeMailadres(tekst)).toBe(adres);
  });

  test.each(['café', 'straße-voorbeeld', 'ñandú', 'bücher', 'пример', '例え', 'gewoon', 'ijs\u00efs-öä'])(
    'R16 the domain %s is written as machines write it',
    (deel) => {
      expect(encodePunycode(deel)).toBe(domainToASCII(deel));
    },
  );
});

describe('R16 one phone number, however it is written', () => {
  test.each([
    ['06 12345678', '+31612345678'],
    ['06-12 34 56 78', '+31612345678'],
    ['+31612345678', '+31612345678'],
    ['+31 (0)6-1234 5678', '+31612345678'],
    ['(+31) 6 12345678', '+31612345678'],
    ['0031 6 12345678', '+31612345678'],
    ['0031612345678', '+31612345678'],
    ['31612345678', '+31612345678'],
    ['\u202a06 12345678\u202c', '+31612345678'],
    ['06\u200b12345678', '+31612345678'],
    ['0229-123456', '+31229123456'],
    ['+49 171 234 5678', '+491712345678'],
    ['0049 (0)171 234 5678', '+491712345678'],
    ['00 44 7700 900123', '+447700900123'],
    ['', ''],
    ['geen', ''],
    ['112', ''],
  ])('R16 %j is %j', (tekst, nummer) => {
    expect(normalizeNummer(tekst)).toBe(nummer);
  });
});

describe('R16 one person is one', () => {
  const sleutels = (email: string, telefoon = ''): string[] => readSleutels({ email, telefoon });

  test('R16 the same address or the same number is the same person, and nothing left is nobody', () => {
    expect(isZelfdePersoon(sleutels('A@b.nl'), sleutels('a@B.nl', '0612345678'))).toBe(true);
    expect(isZelfdePersoon(sleutels('', '+31612345678'), sleutels('a@b.nl', '06-12345678'))).toBe(true);
    expect(isZelfdePersoon(sleutels('a@b.nl'), sleutels('c@b.nl'))).toBe(false);
    expect(isZelfdePersoon(sleutels(''), sleutels(''))).toBe(false);
  });

  test('R16 who shares an address with one and a number with another makes three into one', () => {
    const lijsten = [
      sleutels('a@b.nl'),
      sleutels('', '0612345678'),
      sleutels('x@b.nl'),
      sleutels(''),
      sleutels('A@B.nl', '0031612345678'),
      sleutels(''),
    ];
    expect(groupPersonen(lijsten)).toEqual([0, 0, 2, -1, 0, -1]);
    expect(countPersonen(lijsten)).toBe(4);
  });
});
