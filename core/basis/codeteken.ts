/** Crockford's base 32: no I, L, O or U. */
export const codetekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** How a code is grouped where people see it; 13 signs of 5 bits, and one that tells a typing error. */
export const codegroepen = [5, 5, 4] as const;
export const codelengte = 14;
const dubbelgangers: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' };

/** Letters and digits as signs of a code: in capitals, and those that look alike as one. */
export function foldCodetekens(woord: string): string {
  return woord.toUpperCase().replace(/[OILU]/g, (letter) => dubbelgangers[letter] ?? letter);
}

/**
 * The signs as numbers of the field of 32 (x⁵ + x² + 1), each place weighing twice the one behind it: one wrong sign, and two signs that changed
 * places, always change what is left. 0 for a code with the right last sign.
 */
function readRest(code: string): number {
  let rest = 0;
  for (const teken of code) rest = double(rest) ^ codetekens.indexOf(teken);
  return rest;
}

function double(waarde: number): number {
  return waarde < 16 ? waarde * 2 : (waarde * 2) ^ 37;
}

/** The last sign of a code, out of the 13 before it. */
export function writeControleteken(data: string): string {
  return codetekens.charAt(double(readRest(data)));
}

/** True for 14 signs of which the last one is right. */
export function isCode(code: string): boolean {
  return code.length === codelengte && readRest(code) === 0;
}
