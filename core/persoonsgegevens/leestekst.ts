import { decodeTekens } from '#core/persoonsgegevens/gecodeerd.ts';
import { foldDubbelganger } from '#core/taal/dubbelgangers.ts';
import { isLosAccent } from '#core/taal/letters.ts';

/**
 * A text as the detectors read it: plain ASCII, one space for any run of white space, ordinary digits and hyphens, nothing invisible.
 * Character i of `tekst` (and of `klein`, the same in lower case) stands at `begin[i]`–`eind[i]` of the text as it was given.
 */
export interface Leestekst {
  tekst: string;
  klein: string;
  begin: number[];
  eind: number[];
}

/** The zero of every other series of ten digits (Unicode 16, category Nd), and of those below the line. */
const nullen = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0x2080, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0,
  0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950,
  0x11bf0, 0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1e140,
  0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950,
];
/** Digits that do not stand in a row of their own, each at the place of its value. */
const losseDigits = [
  '\u2070\u24ea\u24ff\u3007\u96f6',
  '\u00b9\u4e00',
  '\u00b2\u4e8c',
  '\u00b3\u4e09',
  ...[...'\u56db\u4e94\u516d\u4e03\u516b\u4e5d'].map((han, i) => han + String.fromCharCode(0x2074 + i)),
];
/** First 1 of the series from 1 to 9: in circles, black, in brackets, with a full stop. */
const enen = [0x2460, 0x2474, 0x2488, 0x24f5, 0x2776, 0x2780, 0x278a];
const streepjes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d';
const punten = '\u00b7\u2022\u2024\u2027\u3002\uff61';
const spaties = '\u00a0\u1680\u2028\u2029\u202f\u205f\u2800\u3000\u0085';
const strepen = '\u2044\u2215\u29f8';
const apostrofs = '\u2018\u2019\u201b\u02bc\u00b4\uff07';
const valuta = '€£¥';
/** Stands for any other sign: no letter, no digit, no separator. */
const teken = '\u0001';

function isOnzichtbaar(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    code === 0xad ||
    isLosAccent(code) ||
    code === 0x61c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x17b4 ||
    code === 0x17b5 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function isSpatie(code: number, letter: string): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200a) ||
    spaties.includes(letter)
  );
}

function readDigit(code: number): string | undefined {
  for (const nul of nullen) if (code >= nul && code <= nul + 9) return String(code - nul);
  for (const een of enen) if (code >= een && code <= een + 8) return String(code - een + 1);
  const waarde = losseDigits.findIndex((letters) => letters.includes(String.fromCharCode(code)));
  return waarde === -1 ? undefined : String(waarde);
}

/** What one character counts as; '' when it is invisible. */
function readTeken(letter: string, code: number): string {
  if (code > 0x20 && code < 0x7f) return letter;
  if (isSpatie(code, letter)) return ' ';
  if (isOnzichtbaar(code)) return '';
  const digit = readDigit(code);
  if (digit !== undefined) return digit;
  if (streepjes.includes(letter)) return '-';
  if (punten.includes(letter)) return '.';
  if (strepen.includes(letter)) return '/';
  if (apostrofs.includes(letter)) return "'";
  if (valuta.includes(letter)) return '$';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xfe6b) return '@';
  const ascii = foldDubbelganger(letter);
  if (ascii !== undefined) return ascii;
  const klein = letter.toLowerCase();
  if (klein === letter.toUpperCase()) return teken;
  return klein === letter ? 'x' : 'X';
}

/** Of the pairs of units only mathematical and segmented digits (𝟎, 𝟬, 🯰…) count as something; tags and selectors are invisible. */
function readPaar(code: number): string {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  if (code >= 0x1fbf0 && code <= 0x1fbf9) return String(code - 0x1fbf0);
  if (code >= 0xe0000 && code <= 0xe0fff) return '';
  return readDigit(code) ?? foldDubbelganger(String.fromCodePoint(code)) ?? teken;
}

/** Reads a text so that no unusual space, dash, digit or invisible sign hides a number. */
export function readTekst(tekst: string): Leestekst {
  const tekens: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  const push = (letter: string, van: number, tot: number): void => {
    tekens.push(letter);
    begin.push(van);
    eind.push(tot);
  };
  const bron = decodeTekens(tekst);
  for (let i = 0; i < bron.tekst.length; i++) {
    const code = bron.tekst.codePointAt(i) ?? 0;
    const [van, tot] = [bron.begin(i), bron.eind(code > 0xffff ? i + 1 : i)];
    if (code > 0xffff) i++;
    const gelezen = code > 0xffff ? readPaar(code) : readTeken(String.fromCharCode(code), code);
    if (gelezen === ' ' && tekens[tekens.length - 1] === ' ') eind[eind.length - 1] = tot;
    else if (gelezen.length === 1) push(gelezen, van, tot);
    else for (const letter of gelezen) push(letter, van, tot);
  }
  const gewoon = tekens.join('');
  return { tekst: gewoon, klein: gewoon.toLowerCase(), begin, eind };
}
