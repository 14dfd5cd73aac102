import {
  listReeksen,
  listScheidingen,
  readCijfergroepen,
  type Cijferreeks,
} from '#core/persoonsgegevens/cijfergroepen.ts';
import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const gewoneIndelingen = ['9', '3,3,3', '4,2,3', '2,2,2,3', '4,5', '5,4', '2,3,4', '3,6', '6,3', '3,2,4'];

/**
 * The 11-test of the burgerservicenummer (Regeling bsn, Logisch ontwerp BRP): 9·a + 8·b … + 2·h − i is a multiple of 11.
 * A number has 8 or 9 digits, so at most one leading zero.
 */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers.startsWith('00')) return false;
  let som = 0;
  gewichten.forEach((gewicht, i) => (som += gewicht * Number(cijfers[i])));
  return som % 11 === 0;
}

function hasContext(lees: Leestekst, begin: number, eind: number): boolean {
  const woord = /(^|[^a-z])(b\.?s\.?n|burger[ -]?service[ -]?nummer|sofi)/;
  return (
    woord.test(lees.klein.slice(Math.max(0, begin - 40), begin)) ||
    woord.test(lees.klein.slice(eind, eind + 25))
  );
}

/** Amounts, counts, years beside a count, lists of numbers, and the RSIN, which belongs to an organisation. */
function isIetsAnders(lees: Leestekst, reeks: Cijferreeks, begin: number, eind: number): boolean {
  const voor = lees.klein.slice(Math.max(0, begin - 8), begin);
  const na = lees.klein.slice(eind, eind + 16);
  if (/(\$|eur|euro) ?-?$/.test(voor) || /\d,$/.test(voor) || /^,(\d|-)/.test(na)) return true;
  if (/rsin[ :.]*$/.test(voor)) return true;
  const indeling = reeks.groepen.map((groep) => groep.cijfers.length).join(',');
  if (
    indeling === '3,3,3' &&
    /^ ?(euro|eur|\$|inwoner|mens|person|bezoek|keer|stuks|kilo|liter|kwh|m2|km)/.test(na)
  )
    return true;
  const scheidingen = listScheidingen(reeks);
  const uiteinden = [reeks.groepen[0]?.cijfers ?? '', reeks.groepen[reeks.groepen.length - 1]?.cijfers ?? ''];
  if (uiteinden.some((cijfers) => /^(19|20)\d\d$/.test(cijfers))) {
    return scheidingen.length > 1 || indeling !== '4,2,3';
  }
  if (scheidingen.length > 1 && !gewoneIndelingen.includes(indeling)) return true;
  return reeks.groepen.length > 3 && isOplopend(reeks.groepen.map((groep) => Number(groep.cijfers)));
}

function isOplopend(getallen: number[]): boolean {
  const stap = (getallen[1] ?? 0) - (getallen[0] ?? 0);
  return getallen.every((getal, i) => i === 0 || getal - (getallen[i - 1] ?? 0) === stap);
}

/** Burgerservicenummers of nine digits however they are grouped; of eight only beside a word as 'BSN'. */
export function findBsn(lees: Leestekst): Treffer[] {
  const groepen = readCijfergroepen(lees);
  const treffers: Treffer[] = [];
  for (let i = 0; i < groepen.length; i++) {
    for (const reeks of listReeksen(groepen, i, 8, 9)) {
      const sleutel = reeks.cijfers.padStart(9, '0');
      if (!isBsn(sleutel)) continue;
      const begin = reeks.groepen[0]?.begin ?? 0;
      const eind = reeks.groepen[reeks.groepen.length - 1]?.eind ?? 0;
      const metContext = hasContext(lees, begin, eind);
      if (!metContext && (reeks.cijfers.length === 8 || isIetsAnders(lees, reeks, begin, eind))) continue;
      treffers.push({ begin, eind, sleutel });
    }
  }
  return treffers;
}

/** Those beside a word as 'BSN' alone. */
export function findGenoemdBsn(lees: Leestekst): Treffer[] {
  return findBsn(lees).filter(({ begin, eind }) => hasContext(lees, begin, eind));
}
