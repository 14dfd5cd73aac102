/** Crockford's base 32: no I, L, O or U. */
const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const dubbelgangers: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };
const scheiding = ' -_.\t\n\r\u00a0\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u200b';
/** 128 bits take 26 characters of 5 bits, the last two bits empty; two check characters make seven groups of four. */
const codebytes = 16;
const dataLengte = 26;
const groep = 4;
/** A prime below 32 × 32: one wrong character and two swapped neighbours always change the remainder. */
const controle = 1021;
/** Longer than any code with a separator after each character. */
const langsteInvoer = 100;

/** Fewer than 128 bits to make a code of: a mistake of the caller. */
export class TeWeinigBytes extends Error {
  constructor(aantal: number) {
    super(`A code takes ${codebytes} bytes; there are ${aantal}.`);
    this.name = 'TeWeinigBytes';
  }
}

function writeControle(data: string): string {
  let rest = 0;
  for (const teken of data) rest = (rest * 32 + tekens.indexOf(teken)) % controle;
  return tekens.charAt(Math.floor(rest / 32)) + tekens.charAt(rest % 32);
}

/** The code for the first 16 of `bytes` (0–255) as people see it: seven groups of four with hyphens. */
export function formatCode(bytes: readonly number[]): string {
  if (bytes.length < codebytes) throw new TeWeinigBytes(bytes.length);
  let data = '';
  let rest = 0;
  let bits = 0;
  for (const byte of bytes.slice(0, codebytes)) {
    rest = rest * 256 + byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      const waarde = Math.floor(rest / 2 ** bits);
      data += tekens.charAt(waarde);
      rest -= waarde * 2 ** bits;
    }
  }
  data += tekens.charAt(rest * 2 ** (5 - bits));
  return groupCode(data + writeControle(data));
}

/** 'ABCDEFGH' → 'ABCD-EFGH': a normalized code as people see it. */
export function groupCode(code: string): string {
  const groepen: string[] = [];
  for (let i = 0; i < code.length; i += groep) groepen.push(code.slice(i, i + groep));
  return groepen.join('-');
}

/**
 * What a person typed as the one form that is hashed: 28 characters, no separators. Takes lower case, spaces, hyphens and characters
 * that look alike. Null for anything that is no code, so that it costs no look-up; callers answer null and unknown codes alike.
 */
export function normalizeCode(tekst: string): string | null {
  if (tekst.length > langsteInvoer) return null;
  let code = '';
  for (const letter of tekst) {
    if (scheiding.includes(letter)) continue;
    const groot = letter >= 'a' && letter <= 'z' ? letter.toUpperCase() : letter;
    const teken = dubbelgangers[groot] ?? groot;
    if (!tekens.includes(teken)) return null;
    code += teken;
  }
  if (code.length !== dataLengte + 2) return null;
  const data = code.slice(0, dataLengte);
  const isHeel = tekens.indexOf(data.charAt(dataLengte - 1)) % 4 === 0;
  return isHeel && writeControle(data) === code.slice(dataLengte) ? code : null;
}
