import { foldLetter } from '#core/taal/letters.ts';

/** Letters of other scripts, in print the same as a Latin one: each with its look-alike. */
const dubbelgangers: Record<string, string> = {
  a: 'аα',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еҽє',
  g: 'ԍ',
  h: 'һ',
  i: 'іι',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ',
  n: 'п',
  o: 'оοσ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υ',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγү',
  A: 'АΑ',
  B: 'ВвΒβ',
  C: 'СϹ',
  E: 'ЕΕ',
  H: 'НнΗ',
  I: 'ІΙӀ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МмΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'УΥҮ',
  Z: 'Ζ',
};
const tabel = new Map<string, string>();
for (const [ascii, letters] of Object.entries(dubbelgangers)) {
  for (const letter of letters) tabel.set(letter, ascii);
}

const romeins = 'I II III IV V VI VII VIII IX X XI XII L C D M'.split(' ');

/** 'ａ', 'Ⅰ' and '𝐚' are letters, and how they are set. */
function foldVorm(code: number): string | undefined {
  if (code >= 0xff21 && code <= 0xff3a) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xff41 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x2160 && code <= 0x216f) return romeins[code - 0x2160];
  if (code >= 0x2170 && code <= 0x217f) return romeins[code - 0x2170]?.toLowerCase();
  if (code < 0x1d400 || code > 0x1d6a3) return undefined;
  const plek = (code - 0x1d400) % 52;
  return String.fromCharCode(plek < 26 ? 65 + plek : 71 + plek);
}

/** The same as `foldLetter`, for what only looks like a Latin letter as well (Cyrillic 'е' → 'e'). */
export function foldDubbelganger(letter: string): string | undefined {
  return foldLetter(letter) ?? tabel.get(letter) ?? foldVorm(letter.codePointAt(0) ?? 0);
}
