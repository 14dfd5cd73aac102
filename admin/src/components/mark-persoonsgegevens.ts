import { findPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { formatMelding } from '#core/meldingen.ts';
import type { Mark } from './segments.ts';

/** A marked place in a text with the sentence that explains it. */
export interface Vondstregel extends Mark {
  zin: string;
}

/** R1: what in a text says who somebody is, each with its sentence. */
export function markPersoonsgegevens(
  veld: string,
  tekst: string,
  eigenGegevens: readonly string[],
): Vondstregel[] {
  return findPersoonsgegevens(tekst, eigenGegevens).map((vondst) => ({
    begin: vondst.begin,
    eind: vondst.eind,
    soort: vondst.ernst,
    zin: formatMelding({ path: veld, code: `r1-${vondst.soort}`, params: { tekst: vondst.tekst } }),
  }));
}
