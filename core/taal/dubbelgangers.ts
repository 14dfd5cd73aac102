import { foldLetter } from '#core/taal/letters.ts';
import { foldGrieks, foldVorm } from '#core/taal/zetvormen.ts';

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

/** The same as `foldLetter`, for what only looks like a Latin letter as well (Cyrillic 'е' → 'e'), however it is set. */
export function foldDubbelganger(letter: string): string | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return (
    foldLetter(letter) ?? tabel.get(letter) ?? foldVorm(letter, code) ?? tabel.get(foldGrieks(code) ?? '')
  );
}
