import { checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';
import { langsteReden, checkReden } from '#core/basis/reden.ts';

/** Longest note, in characters, and how many one overleg holds. */
export const langsteNotitie = 2000;
const meesteNotities = 500;
const meesteCorrecties = 100;

/** Everything that is wrong with a new note; `aantal` are there already. */
export function checkNotitie(tekst: string, aantal: number): Issue[] {
  if (aantal >= meesteNotities)
    return [{ path: 'tekst', code: 'te-veel-notities', params: { max: meesteNotities } }];
  return checkTekst('tekst', tekst, langsteNotitie, true);
}

/** R7: everything that is wrong with a correction of what was closed. */
export function checkCorrectie(tekst: string, aantal: number): Issue[] {
  if (aantal >= meesteCorrecties) {
    return [{ path: 'tekst', code: 'te-veel-correcties', params: { max: meesteCorrecties } }];
  }
  return checkReden('tekst', tekst, 'verplicht', langsteReden);
}
