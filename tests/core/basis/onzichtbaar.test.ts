import { describe, expect, test } from 'vitest';
import { checkTekst } from '#core/basis/check.ts';
import { isLeeg, stripVerborgen, stripWaarde } from '#core/basis/onzichtbaar.ts';

describe('R1 what nobody sees in a text does not come in', () => {
  test.each([
    ['a\u0000b', 'ab'],
    ['a\u202e321\u202c', 'a321'],
    ['\u2066links\u2069', 'links'],
    ['a\u0007\u001b[31mb\u0085', 'a[31mb'],
    ['een\r\ntwee\rdrie\u000bvier', 'een\ntwee\ndrie\nvier'],
    ['tab\tblijft\nen dit ook', 'tab\tblijft\nen dit ook'],
    ['👩‍👧 café ‏مرحبا', '👩‍👧 café ‏مرحبا'],
  ])('%j becomes %j', (tekst, schoon) => expect(stripVerborgen(tekst)).toBe(schoon));

  test('also inside lists and groups of fields', () => {
    const body = { a: 'x\u0000', rijen: [{ tekst: '\u202ey' }, 'z\u0001'], getal: 3, niets: null };
    stripWaarde(body);
    expect(body).toEqual({ a: 'x', rijen: [{ tekst: 'y' }, 'z'], getal: 3, niets: null });
  });
});

describe('a text in which there is nothing to see is empty', () => {
  const leeg = [
    '',
    ' \n\t',
    '\u200b\u200b',
    '\u2060 \u3164',
    '\u2800\u00ad\ufeff',
    '\u202e\u200f',
    '\u{e0041}',
    '\ufe0f',
  ];
  test.each(leeg)('%j', (tekst) => {
    expect(isLeeg(tekst)).toBe(true);
    expect(checkTekst('bericht', tekst, 100, true)).toEqual([{ path: 'bericht', code: 'verplicht' }]);
  });

  test.each(['a', '.', '❤️', '\u200bja', '我'])('%j is not', (tekst) => expect(isLeeg(tekst)).toBe(false));
});
