import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const maand =
  'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec';
const datum = new RegExp(
  `\\d{1,2} ?[-./] ?\\d{1,2} ?[-./] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:e|ste)? ?-?(?:${maand})\\.? ?-?\\d{2,4}`,
  'g',
);
const ervoor =
  /(?:^|[^a-z])(?:geboren|geboortedatum|geboortedag|geb\.? ?datum|geb\.?|jarig)(?:[^a-z.!?;][^.!?;]{0,40})?[ :(]?$/;
const erna = /^[ ),]{0,3}(?:is |ben )?geboren/;
/** 'geboren voor 1 januari 1957' says for whom a rule holds, not who somebody is. */
const grens = /(?:^|[^a-z])(?:voor|na|vanaf|sinds|tot|tussen|en|t\/m|met|uiterlijk)(?: of op| op of na)? ?$/;

/** Dates of birth: a date shortly after 'geboren', 'geboortedatum' or 'geb.', or just before 'geboren'. */
export function findGeboortedatum(lees: Leestekst): Treffer[] {
  const treffers: Treffer[] = [];
  for (const gevonden of lees.klein.matchAll(datum)) {
    const begin = gevonden.index;
    const eind = begin + gevonden[0].length;
    const voor = lees.klein.slice(Math.max(0, begin - 60), begin);
    if (grens.test(voor) || /\d$/.test(voor) || /^\d/.test(lees.klein.slice(eind, eind + 1))) continue;
    if (!ervoor.test(voor) && !erna.test(lees.klein.slice(eind, eind + 16))) continue;
    treffers.push({ begin, eind, sleutel: gevonden[0].replace(/[^a-z0-9]/g, '') });
  }
  return treffers;
}
