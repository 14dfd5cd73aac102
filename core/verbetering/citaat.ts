import type { Issue } from '#core/basis/issue.ts';

/** What stands where a quote stood that its melder no longer wants to be read (R3). */
export const ingetrokkenCitaat =
  'Deze vraag stond hier in iemands eigen woorden. Diegene wil dat niet meer. Daarom hebben wij de woorden weggehaald.';

/** What stands where a title stood that was all somebody's words. */
export const titelZonderCitaat = 'Een verbetering zonder titel';

/** What beheer says of an entry whose quote was taken away. */
export const vraagOmSamenvatting =
  'De melder wil niet meer dat de eigen woorden hier te lezen zijn. Wij haalden ze weg. Schrijf de tekst nu in uw woorden.';

/** The signal whose words an entry quotes: does it belong to the entry, and does its melder agree that everybody reads them? */
export interface Citaatbron {
  gekoppeld: boolean;
  toegestaan: boolean;
}

/** R3: true for a melder who lets everybody read their own words. */
export function allowsCitaat(toestemmingen: readonly string[]): boolean {
  return toestemmingen.includes('citaat-publiek');
}

export interface Citaatvraag {
  vraagSoort: string;
  /** Ticked by an editor who has the consent of somebody without a signal. */
  toestemmingCitaat: boolean;
  /** Null or absent when no signal is named. */
  citaatbron?: Citaatbron | null;
}

/** True for a literal quote of which it is written down whose it is, or that they agreed. */
export function isToegeschreven({ vraagSoort, toestemmingCitaat, citaatbron }: Citaatvraag): boolean {
  return vraagSoort === 'letterlijk' && (citaatbron ? citaatbron.toegestaan : toestemmingCitaat);
}

/** R3: a literal quote needs the consent of whose words it are; when a signal is named only that melder's own, and no tick stands in for it. */
export function checkCitaat(v: Citaatvraag): Issue[] {
  if (v.vraagSoort !== 'letterlijk') return [];
  const { citaatbron } = v;
  if (!citaatbron) return v.toestemmingCitaat ? [] : [{ path: 'vraagSoort', code: 'r3-toestemming' }];
  if (!citaatbron.gekoppeld) return [{ path: 'citaatVan', code: 'r3-ander-signaal' }];
  return citaatbron.toegestaan ? [] : [{ path: 'citaatVan', code: 'r3-melder-niet' }];
}
