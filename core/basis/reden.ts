import type { Issue } from '#core/basis/issue.ts';

const minsteLetters = 3;
const letter = /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/gi;

/** What is wrong with a text that tells others why; `leeg` is the code for a blank one. Only letters and digits count: others can read those. */
export function checkReden(path: string, tekst: string, leeg: string): Issue[] {
  if (tekst.trim() === '') return [{ path, code: leeg }];
  const letters = tekst.match(letter)?.length ?? 0;
  return letters < minsteLetters ? [{ path, code: 'te-weinig-letters', params: { min: minsteLetters } }] : [];
}
