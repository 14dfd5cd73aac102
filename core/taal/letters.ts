const gevouwen: Record<string, string> = {
  a: 'àáâãäåāăąǎạảấầẩẫậắằẳẵặ',
  c: 'çćĉċč',
  d: 'ďđðḍḏ',
  e: 'èéêëēĕėęěẹẻẽếềểễệ',
  g: 'ĝğġģ',
  h: 'ĥħḥḩ',
  i: 'ìíîïĩīĭįıǐỉị',
  j: 'ĵ',
  k: 'ķĸḳḵ',
  l: 'ĺļľŀłḷḻ',
  n: 'ñńņňŋṅṇṉ',
  o: 'òóôõöøōŏőǒọỏốồổỗộớờởỡợ',
  r: 'ŕŗřṛṟ',
  s: 'śŝşšșſṣ',
  t: 'ţťŧțṭṯ',
  u: 'ùúûüũūŭůűųǔụủứừửữự',
  w: 'ŵẁẃẅ',
  y: 'ýÿŷỳỵỷỹ',
  z: 'źżžẓẕ',
  ae: 'æ',
  oe: 'œ',
  ij: '\u0133',
  ss: 'ßẞ',
  th: 'þ',
  ff: '\ufb00',
  fi: '\ufb01',
  fl: '\ufb02',
};

const tabel = new Map<string, string>();
for (const [ascii, letters] of Object.entries(gevouwen)) {
  for (const letter of letters) {
    tabel.set(letter, ascii);
    const groot = letter.toUpperCase();
    if (groot.length === 1 && groot !== letter && groot > '\u007f') tabel.set(groot, ascii.toUpperCase());
  }
}

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

/** One character in plain a–z ('é' → 'e', 'Œ' → 'OE', Cyrillic 'е' → 'e'); undefined when it does not look like a Latin letter. */
export function foldLetter(letter: string): string | undefined {
  return tabel.get(letter) ?? foldVorm(letter.codePointAt(0) ?? 0);
}

/** True for the marks that stand loose after a letter in decomposed text (U+0300–U+036F). */
export function isLosAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** True for a–z and A–Z. */
export function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'));
}

/** True for 0–9. */
export function isCijfer(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}
