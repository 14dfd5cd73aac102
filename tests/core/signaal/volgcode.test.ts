import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainCode, formatCode, groupCode, normalizeCode, TeWeinigBytes } from '#core/signaal/volgcode.ts';
import { formatMelding } from '#core/meldingen.ts';

const bytes = [0x09, 0x5a, 0xff, 0x00, 0x10, 0xc3, 0x9e, 0x77, 0x81];
const code = formatCode(bytes);
const kaal = code.replace(/-/g, '');
const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('codes', () => {
  test('have 14 signs in groups of 5, 5 and 4, without letters that look like digits', () => {
    for (let i = 0; i < 500; i++) {
      expect(formatCode([...randomBytes(16)])).toMatch(
        /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}$/,
      );
    }
  });

  test('hold 65 bits: every bit makes another code', () => {
    const codes = new Set([code]);
    for (let bit = 0; bit < 65; bit++) {
      const anders = [...bytes];
      anders[bit >> 3] = anders[bit >> 3]! ^ (128 >> (bit & 7));
      codes.add(formatCode(anders));
    }
    expect(codes.size).toBe(66);
  });

  test.each([
    [Array<number>(9).fill(0), '00000-00000-0000'],
    [[0, 0, 0, 0, 0, 0, 0, 0, 128], '00000-00000-0012'],
    [[0x7f, ...Array<number>(8).fill(255)], /^FZZZZ-ZZZZZ-ZZZ.$/],
  ])('of %j', (van, verwacht) => {
    expect(formatCode(van)).toEqual(
      typeof verwacht === 'string' ? verwacht : expect.stringMatching(verwacht),
    );
  });

  test('take the first 65 bits of a longer key, and refuse fewer', () => {
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
  const metDubbelgangers = formatCode([0x00, 0x76, 0x1b, 0x00, 0x10, 0xc3, 0xde, 0x77, 0x81]);
  const kaleDubbelgangers = metDubbelgangers.replace(/-/g, '');
  test.each([
    ['as shown', metDubbelgangers],
    ['without hyphens', kaleDubbelgangers],
    ['in lower case', metDubbelgangers.toLowerCase()],
    ['with spaces', metDubbelgangers.replace(/-/g, ' ')],
    ['with a space between all', [...kaleDubbelgangers].join(' ')],
    ['with other dashes', metDubbelgangers.replace(/-/g, '–')],
    ['with hard spaces', metDubbelgangers.replace(/-/g, '\u00a0')],
    ['in groups of four', kaleDubbelgangers.replace(/(.{4})/g, '$1 ')],
    ['with an O for a zero', metDubbelgangers.replace(/0/g, 'O')],
    ['with an o for a zero', metDubbelgangers.replace(/0/g, 'o')],
    ['with an I for a one', metDubbelgangers.replace(/1/g, 'I')],
    ['with an l for a one', metDubbelgangers.replace(/1/g, 'l')],
    ['with a u for a v', metDubbelgangers.replace(/V/g, 'u')],
  ])('%s', (_naam, tekst) => {
    expect(normalizeCode(tekst)).toBe(kaleDubbelgangers);
  });

  test('the example has what the look-alikes stand for', () => {
    expect(kaleDubbelgangers).toMatch(/0/);
    expect(kaleDubbelgangers).toMatch(/1/);
    expect(kaleDubbelgangers).toMatch(/V/);
  });

  test.each([
    ['nothing', '', 'code-leeg'],
    ['blanks', ' \n', 'code-leeg'],
    ['one too few', kaal.slice(0, -1), 'code-lengte'],
    ['one too many', `${kaal}0`, 'code-lengte'],
    ['a word', 'koekoek', 'code-lengte'],
    ['a great deal', '0'.repeat(1_000_000), 'code-lengte'],
    ['another sign', kaal.replace(/.$/, '!'), 'code-tekens'],
    ['a letter with an accent', kaal.replace(/.$/, 'é'), 'code-tekens'],
    ['a letter that is two in capitals', `${kaal.slice(0, -2)}ß`, 'code-tekens'],
    ['a typing error', kaal.replace(/.$/, (teken) => (teken === '0' ? '1' : '0')), 'code-tikfout'],
    ['a typing error with words around it', `code: ${code.replace(/^./, '9')}, zei u`, 'code-tikfout'],
  ])('%s is no code, and it is said why', (_naam, tekst, waarom) => {
    expect(normalizeCode(tekst)).toBeNull();
    expect(explainCode('volgcode', tekst).code).toBe(waarom);
  });

  test('two codes are not one', () => {
    const ander = formatCode(bytes.map((byte) => byte ^ 1));
    expect(normalizeCode(`${code} ${ander}`)).toBeNull();
    expect(normalizeCode(`${code} ${code}`)).toBe(kaal);
  });

  test('the signs that do not belong are named', () => {
    const issue = explainCode('volgcode', `${kaal.slice(0, 12)}é!`);
    expect(formatMelding(issue)).toContain('é !');
  });

  test('one wrong sign is always noticed', () => {
    for (let i = 0; i < kaal.length; i++) {
      for (const teken of tekens) {
        if (teken === kaal[i]) continue;
        expect(normalizeCode(kaal.slice(0, i) + teken + kaal.slice(i + 1))).toBeNull();
      }
    }
  });

  test('two signs that changed places are always noticed, wherever they stand', () => {
    for (let i = 0; i < kaal.length; i++) {
      for (let j = i + 1; j < kaal.length; j++) {
        if (kaal[i] === kaal[j]) continue;
        const gewisseld = [...kaal];
        [gewisseld[i], gewisseld[j]] = [gewisseld[j]!, gewisseld[i]!];
        expect(normalizeCode(gewisseld.join(''))).toBeNull();
      }
    }
  });
});

describe('what people paste', () => {
  const volBreed = code.replace(/[0-9A-Z]/g, (t) => String.fromCharCode(t.charCodeAt(0) + 0xfee0));
  const regels = readFileSync('tests/fixtures/geplakte-codes.txt', 'utf8').trimEnd().split('\n');
  test.each(regels)('%s', (regel) => {
    const gevuld = regel
      .replaceAll('BREED', volBreed)
      .replaceAll('KAAL', kaal)
      .replaceAll('AFGEBROKEN', `${code.slice(0, 8)}=\n${code.slice(8)}`)
      .replaceAll('CODE', code);
    expect(normalizeCode(gevuld)).toBe(kaal);
  });

  test('a thousand codes in each wrapping are found again', () => {
    for (let i = 0; i < 1000; i++) {
      const nieuw = formatCode([...randomBytes(9)]);
      for (const regel of [`code: ${nieuw}`, `nee-${nieuw}`, `Uw volgcode is ${nieuw}. Bewaar hem.`])
        expect(normalizeCode(regel)).toBe(nieuw.replace(/-/g, ''));
    }
  });
});
