import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { formatCode, groupCode, normalizeCode, TeWeinigBytes } from '#core/signaal/volgcode.ts';

const bytes = [
  0x09, 0x5a, 0xff, 0x00, 0x10, 0xc3, 0x9e, 0x77, 0x01, 0x80, 0xaa, 0x55, 0x42, 0x13, 0x37, 0x3d,
];
const code = formatCode(bytes);
const kaal = code.replace(/-/g, '');

describe('codes', () => {
  test('have seven groups of four without letters that look like digits', () => {
    for (let i = 0; i < 500; i++) {
      expect(formatCode([...randomBytes(16)])).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    }
  });

  test('hold all 128 bits: every bit makes another code', () => {
    const codes = new Set([kaal.slice(0, 26)]);
    for (let bit = 0; bit < 128; bit++) {
      const anders = [...bytes];
      anders[bit >> 3] = anders[bit >> 3]! ^ (1 << (bit & 7));
      codes.add(formatCode(anders).replace(/-/g, '').slice(0, 26));
    }
    expect(codes.size).toBe(129);
  });

  test.each([
    [Array<number>(16).fill(0), '0000-0000-0000-0000-0000-0000-0000'],
    [Array<number>(16).fill(255), /^ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZW..$/],
  ])('of %j', (van, verwacht) => {
    expect(formatCode(van)).toEqual(
      typeof verwacht === 'string' ? verwacht : expect.stringMatching(verwacht),
    );
  });

  test('take the first 16 bytes of a longer key, and refuse fewer', () => {
    expect(formatCode([...bytes, 1, 2, 3])).toBe(code);
    expect(() => formatCode(bytes.slice(1))).toThrow(TeWeinigBytes);
  });

  test('come back as they were', () => {
    expect(groupCode(normalizeCode(code)!)).toBe(code);
    for (let i = 0; i < 500; i++) {
      const nieuw = formatCode([...randomBytes(16)]);
      expect(normalizeCode(nieuw)).toBe(nieuw.replace(/-/g, ''));
    }
  });
});

describe('what people type', () => {
  test.each([
    ['as shown', code],
    ['without hyphens', kaal],
    ['in lower case', code.toLowerCase()],
    ['with spaces', code.replace(/-/g, ' ')],
    ['with a space between all', [...kaal].join(' ')],
    ['with other dashes', code.replace(/-/g, '–')],
    ['with hard spaces', code.replace(/-/g, '\u00a0')],
    ['with blanks around it', `\n ${code}\t`],
    ['with a full stop behind it', `${code}.`],
    ['with an O for a zero', code.replace(/0/g, 'O')],
    ['with an o for a zero', code.replace(/0/g, 'o')],
    ['with an I for a one', code.replace(/1/g, 'I')],
    ['with an l for a one', code.replace(/1/g, 'l')],
    ['with a u for a v', code.replace(/V/g, 'u')],
  ])('%s', (_naam, tekst) => {
    expect(normalizeCode(tekst)).toBe(kaal);
  });

  test('the example has what the look-alikes stand for', () => {
    expect(kaal).toMatch(/0/);
    expect(kaal).toMatch(/1/);
    expect(kaal).toMatch(/V/);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' - '],
    ['one too few', kaal.slice(0, -1)],
    ['one too many', `${kaal}0`],
    ['two codes', `${code} ${code}`],
    ['another sign', kaal.replace(/.$/, '!')],
    ['letters with accents', kaal.replace(/.$/, 'é')],
    ['a letter that is two in capitals', `${kaal.slice(0, -2)}ß`],
    ['a word', 'koekoek'],
    ['a great deal', '0'.repeat(1_000_000)],
  ])('%s is no code', (_naam, tekst) => {
    expect(normalizeCode(tekst)).toBeNull();
  });

  test('a code that says more than 128 bits is none, whatever its check characters', () => {
    const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    const data = '0'.repeat(25) + '1';
    for (const een of tekens) for (const twee of tekens) expect(normalizeCode(data + een + twee)).toBeNull();
  });

  test('one wrong character is always noticed', () => {
    for (let i = 0; i < kaal.length; i++) {
      for (const teken of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        if (teken === kaal[i]) continue;
        expect(normalizeCode(kaal.slice(0, i) + teken + kaal.slice(i + 1))).toBeNull();
      }
    }
  });

  test('two neighbours that changed places are always noticed', () => {
    for (let i = 0; i + 1 < kaal.length; i++) {
      if (kaal[i] === kaal[i + 1]) continue;
      const gewisseld = kaal.slice(0, i) + kaal.charAt(i + 1) + kaal.charAt(i) + kaal.slice(i + 2);
      expect(normalizeCode(gewisseld)).toBeNull();
    }
  });
});
