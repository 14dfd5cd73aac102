import { isOneOf } from '#core/basis/check.ts';
import { levensgebeurtenissen, redenen, uitkomsten, vraagSoorten } from '#core/verbetering/enumeraties.ts';
import { formatMaand } from '#core/tijd/maand.ts';
import {
  levensgebeurtenisLabels,
  redenLabels,
  uitkomstLabels,
  vraagSoortLabels,
} from '#core/verbetering/labels.ts';
import type { Veld, Velden } from './velden.ts';

/** How ids are called on the screen. */
export interface Namen {
  themanaam: (id: string) => string;
  naam: (id: string) => string;
}

const geen = '(leeg)';

/** The value of a field as a person reads it; '(leeg)' when there is none. */
export function describeWaarde(veld: Veld, waarde: Velden[Veld], namen: Namen): string {
  if (Array.isArray(waarde)) {
    const woorden = veld === 'themas' ? waarde.map((id) => namen.themanaam(id) || id) : waarde;
    return woorden.join(', ') || geen;
  }
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (typeof waarde === 'number') return String(waarde);
  if (waarde === '') return geen;
  if (veld === 'uitkomst' && isOneOf(uitkomsten, waarde)) return uitkomstLabels[waarde];
  if (veld === 'reden' && isOneOf(redenen, waarde)) return redenLabels[waarde];
  if (veld === 'vraagSoort' && isOneOf(vraagSoorten, waarde)) return vraagSoortLabels[waarde];
  if (veld === 'levensgebeurtenis' && isOneOf(levensgebeurtenissen, waarde))
    return levensgebeurtenisLabels[waarde];
  if (veld === 'ingangsmaand') return formatMaand(waarde);
  if (veld === 'citaatVan') return 'Een gekoppeld signaal';
  if (veld === 'eigenaar') return namen.naam(waarde);
  return waarde;
}
