import { checkTekst } from '#core/basis/check.ts';
import type { Code } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';

/** Longest reason that people give each other, in characters. */
export const langsteReden = 2000;

const minsteLetters = 3;
const letter = /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/gi;

/**
 * What is wrong with a text that tells others why, of at most `max` characters; `leeg` is the code for a blank one. Only letters and digits
 * count: others can read those.
 */
export function checkReden(path: string, tekst: string, leeg: Code, max = langsteReden): Issue[] {
  if (tekst.trim() === '') return [{ path, code: leeg }];
  const issues = checkTekst(path, tekst, max, false);
  if ((tekst.match(letter)?.length ?? 0) < minsteLetters) {
    issues.push({ path, code: 'te-weinig-letters', params: { min: minsteLetters } });
  }
  return issues;
}
