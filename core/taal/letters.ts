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
  ffi: '\ufb03',
  ffl: '\ufb04',
  st: '\ufb05\ufb06',
};

const tabel = new Map<string, string>();
for (const [ascii, letters] of Object.entries(gevouwen)) {
  for (const letter of letters) {
    tabel.set(letter, ascii);
    const groot = letter.toUpperCase();
    if (groot.length === 1 && groot !== letter && groot > '\u007f') tabel.set(groot, ascii.toUpperCase());
  }
}

/** One character in plain a–z ('é' → 'e', 'Œ' → 'OE'); undefined when it is no Latin letter with a mark. */
export function foldLetter(letter: string): string | undefined {
  return tabel.get(letter);
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
