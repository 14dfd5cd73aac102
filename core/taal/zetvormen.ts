/** Letters that are set in another way, of which the code says which one they are: where a row begins, with the first letter of it. */
const rijen: readonly [begin: number, aantal: number, eerste: string][] = [
  [0xff21, 26, 'A'],
  [0xff41, 26, 'a'],
  [0x249c, 26, 'a'],
  [0x24b6, 26, 'A'],
  [0x24d0, 26, 'a'],
  [0x1f110, 26, 'A'],
  [0x1f130, 26, 'A'],
  [0x1f150, 26, 'A'],
  [0x1f170, 26, 'A'],
  [0x1f1e6, 26, 'A'],
  [0x1d6a4, 2, 'i'],
];

/** Above and below the line, small capitals, and the letters of mathematics that stand apart from their alphabet. */
const los: Record<string, string> = {
  a: 'ᵃᴀₐ',
  b: 'ᵇʙ',
  c: 'ᶜᴄ',
  d: 'ᵈᴅⅆ',
  e: 'ᵉᴇₑℯⅇ',
  f: 'ᶠꜰ',
  g: 'ᵍɢℊ',
  h: 'ʰʜₕℎℏ',
  i: 'ⁱɪᵢℹⅈ',
  j: 'ʲᴊⱼⅉ',
  k: 'ᵏᴋₖ',
  l: 'ˡʟₗℓ',
  m: 'ᵐᴍₘ',
  n: 'ⁿɴₙ',
  o: 'ᵒᴏₒℴ',
  p: 'ᵖᴘₚ',
  q: 'ꞯ',
  r: 'ʳʀᵣ',
  s: 'ˢꜱₛ',
  t: 'ᵗᴛₜ',
  u: 'ᵘᴜᵤ',
  v: 'ᵛᴠᵥ',
  w: 'ʷᴡ',
  x: 'ˣₓ',
  y: 'ʸʏ',
  z: 'ᶻᴢ',
  A: 'ᴬ',
  B: 'ᴮℬ',
  C: 'ℂℭ',
  D: 'ᴰⅅ',
  E: 'ᴱℰ',
  F: 'ℱ',
  G: 'ᴳ',
  H: 'ᴴℋℌℍ',
  I: 'ᴵℐℑ',
  J: 'ᴶ',
  K: 'ᴷ\u212a',
  L: 'ᴸℒ',
  M: 'ᴹℳ',
  N: 'ᴺℕ',
  O: 'ᴼ',
  P: 'ᴾℙ',
  Q: 'ℚ',
  R: 'ᴿℛℜℝ',
  T: 'ᵀ',
  U: 'ᵁ',
  V: 'ⱽ',
  W: 'ᵂ',
  Z: 'ℤℨ',
};
const tabel = new Map<string, string>();
for (const [ascii, letters] of Object.entries(los)) {
  for (const letter of letters) tabel.set(letter, ascii);
}

/** Those of them that stand outside the ranges of letters with marks, for use in an expression. */
export const losseVormen = [...tabel.keys()].filter((letter) => letter > '\u02ff').join('');

const romeins = 'I II III IV V VI VII VIII IX X XI XII L C D M'.split(' ');

/** 'ａ', 'Ⅰ', 'ⓐ', '🅰', 'ʰ', 'ℎ' and '𝐚' are letters, and how they are set. */
export function foldVorm(letter: string, code: number): string | undefined {
  if (code >= 0x2160 && code <= 0x216f) return romeins[code - 0x2160];
  if (code >= 0x2170 && code <= 0x217f) return romeins[code - 0x2170]?.toLowerCase();
  if (code >= 0x1d400 && code <= 0x1d6a3) {
    const plek = (code - 0x1d400) % 52;
    return String.fromCharCode(plek < 26 ? 65 + plek : 71 + plek);
  }
  for (const [begin, aantal, eerste] of rijen) {
    if (code >= begin && code < begin + aantal)
      return String.fromCharCode(eerste.charCodeAt(0) + code - begin);
  }
  return tabel.get(letter);
}

/** The Greek letter that a mathematical one is ('𝛂' → 'α'); undefined when it is none. */
export function foldGrieks(code: number): string | undefined {
  if (code < 0x1d6a8 || code > 0x1d7cb) return undefined;
  const plek = (code - 0x1d6a8) % 58;
  return plek < 25 ? String.fromCharCode(0x391 + plek) : String.fromCharCode(0x3b1 + plek - 26);
}

/**
 * A text as long as this one, in which a letter that takes two units is its plain letter and a sign that nobody sees, so that it stands in
 * a word. The same text when it has none.
 */
export function flattenParen(tekst: string, fold: (letter: string) => string | undefined): string {
  if (!tekst.includes('\ud835') && !tekst.includes('\ud83c')) return tekst;
  let over = '';
  for (const letter of tekst) {
    const plat = letter.length === 2 ? fold(letter) : undefined;
    over += plat?.length === 1 ? `${plat}\u200b` : letter;
  }
  return over;
}
