import {
  codegroepen,
  codelengte,
  codetekens,
  foldCodetekens,
  isCode,
  writeControleteken,
} from '#core/basis/codeteken.ts';
import type { Issue } from '#core/basis/issue.ts';

/** 13 signs of 5 bits; the 14th tells a typing error. */
const codebits = 65;
/** Longer than any address that a code is pasted in. */
const langsteInvoer = 4000;

/** Fewer than 65 bits to make a code of: a mistake of the caller. */
export class TeWeinigBytes extends Error {
  constructor(aantal: number) {
    super(`A code takes ${Math.ceil(codebits / 8)} bytes; there are ${aantal}.`);
    this.name = 'TeWeinigBytes';
  }
}

/** The code for the first 65 bits of `bytes` (0–255) as people see it: groups of 5, 5 and 4 with hyphens. */
export function formatCode(bytes: readonly number[]): string {
  if (bytes.length * 8 < codebits) throw new TeWeinigBytes(bytes.length);
  let data = '';
  let rest = 0;
  let bits = 0;
  for (const byte of bytes) {
    rest = rest * 256 + byte;
    bits += 8;
    while (bits >= 5 && data.length < codelengte - 1) {
      bits -= 5;
      const waarde = Math.floor(rest / 2 ** bits);
      data += codetekens.charAt(waarde);
      rest -= waarde * 2 ** bits;
    }
    if (data.length === codelengte - 1) break;
  }
  return groupCode(data + writeControleteken(data));
}

/** 'ABCDEFGHJKMNPQ' → 'ABCDE-FGHJK-MNPQ': a normalized code as people see it. */
export function groupCode(code: string): string {
  const [een, twee] = codegroepen;
  return [code.slice(0, een), code.slice(een, een + twee), code.slice(een + twee)].join('-');
}

/**
 * What a person typed or pasted as the one form that is hashed: 14 signs, no separators. Takes lower case, signs that look alike, letters of
 * full width, and whatever stands around a code or between its signs. Null for anything that holds no code, or several.
 */
export function normalizeCode(tekst: string): string | null {
  if (tekst.length > langsteInvoer) return null;
  const breed = narrowLetters(tekst);
  // In the source of a mail '=2D' is a hyphen and '=' alone the end of a line; only who pastes that means it.
  return findCode(splitWoorden(breed)) ?? findCode(splitWoorden(breed.replace(/=(?:2D|20|3D)/gi, ' ')));
}

/** Why a text that `normalizeCode` takes nothing from is no code, in one issue about `path`. */
export function explainCode(path: string, tekst: string): Issue {
  const woorden = splitWoorden(narrowLetters(tekst.slice(0, langsteInvoer)));
  const aantal = woorden.reduce((som, woord) => som + woord.length, 0);
  if (aantal === 0 && tekst.trim() === '') return { path, code: 'code-leeg' };
  const vreemd = [...new Set([...narrowLetters(tekst.slice(0, 100))].filter((teken) => !isBekend(teken)))];
  if (vreemd.length > 0) return { path, code: 'code-tekens', params: { tekens: vreemd.join(' ') } };
  const heel = aantal === codelengte || listVensters(woorden).some(({ vorm }) => vorm === 'groepen');
  return heel
    ? { path, code: 'code-tikfout' }
    : { path, code: 'code-lengte', params: { aantal, lengte: codelengte } };
}

/** What may stand between the signs of a code or around it. */
const rondom =
  /[\s\-_.,;:()<>[\]{}"'`*#/?&=+|\u00a0\u00ab\u00ad\u00bb\u200b-\u201f\u2028-\u202e\u2060-\u2064\u2212\ufeff]/;

function isBekend(teken: string): boolean {
  return /[0-9A-Za-z]/.test(teken) || rondom.test(teken);
}

/** 'Ａ' → 'A': letters and digits of full width, as some keyboards write them. */
function narrowLetters(tekst: string): string {
  return tekst.replace(/[\uff01-\uff5e]/g, (teken) => String.fromCharCode(teken.charCodeAt(0) - 0xfee0));
}

/** Runs of letters and digits, in capitals; '%23' and '&nbsp;' stand for another sign and part them too. */
function splitWoorden(tekst: string): string[] {
  const los = tekst.replace(/%(?:25)*[0-9a-f]{2}/gi, ' ').replace(/&#?[0-9a-z]{1,8};/gi, ' ');
  return (los.match(/[0-9A-Za-z]+/g) ?? []).map(foldCodetekens);
}

/** As we write it, as one word, or with other separators. */
type Vorm = 'groepen' | 'woord' | 'los';

/** Every row of words that together are as long as a code. */
function listVensters(woorden: readonly string[]): { code: string; vorm: Vorm }[] {
  const vensters: { code: string; vorm: Vorm }[] = [];
  for (let begin = 0; begin < woorden.length; begin++) {
    let code = '';
    let eind = begin;
    while (code.length < codelengte && eind < woorden.length) code += woorden[eind++] ?? '';
    if (code.length !== codelengte) continue;
    const lengtes = woorden.slice(begin, eind).map((woord) => woord.length);
    const vorm = lengtes.join() === codegroepen.join() ? 'groepen' : lengtes.length === 1 ? 'woord' : 'los';
    vensters.push({ code, vorm });
  }
  return vensters;
}

/** The one code in these words; what looks most like one goes before what came together by chance. */
function findCode(woorden: readonly string[]): string | null {
  const hele = listVensters(woorden).filter(({ code }) => isCode(code));
  for (const gezocht of ['groepen', 'woord', 'los'] as const) {
    const codes = new Set(hele.filter(({ vorm }) => vorm === gezocht).map(({ code }) => code));
    if (codes.size > 0) return codes.size === 1 ? ([...codes][0] ?? null) : null;
  }
  return null;
}
