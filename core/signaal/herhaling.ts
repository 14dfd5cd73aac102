import type { Signaalsoort } from '#core/signaal/enumeraties.ts';
import { measureGelijkenis, type Profiel } from '#core/taal/gelijkenis.ts';
import { countDagen } from '#core/tijd/dagen.ts';

/** A signal as the search for repeats sees it: what it says and a token for who says it, never their name. */
export interface Gehoord {
  id: string;
  /** S-JJJJ-NNNNNN, in the order in which they came in: which of one day was first. */
  kenmerk: string;
  soort: Signaalsoort;
  thema: string;
  /** YYYY-MM-DD. */
  ontvangenOp: string;
  profiel: Profiel;
  /** The same for all signals of one melder, such as a keyed hash of the mail address; empty when unknown. */
  melder: string;
}

export interface Herhaling {
  /** Id of the earlier signal. */
  van: string;
  reden: 'zelfde-melder' | 'zelfde-bericht';
}

/** How alike two reports are before they count as one thing: less when the same person says it, more when only the words point there. */
const drempels = { zelfdeMelder: 0.3, zelfdeThema: 0.5, anders: 0.65 } as const;
/** A report of longer ago is a new one. */
const langsteTussen = 365;

/** Of one day, the lower number was first. */
function isLater(een: string, ander: string): boolean {
  return een.length === ander.length ? een > ander : een.length > ander.length;
}

function isHerhaling(nieuw: Gehoord, eerder: Gehoord): Herhaling['reden'] | undefined {
  const tussen = countDagen(eerder.ontvangenOp, nieuw.ontvangenOp);
  if (tussen === 0 && isLater(eerder.kenmerk, nieuw.kenmerk)) return undefined;
  if (eerder.id === nieuw.id || eerder.soort === 'compliment' || tussen < 0 || tussen > langsteTussen) {
    return undefined;
  }
  const gelijkenis = measureGelijkenis(nieuw.profiel, eerder.profiel);
  const zelfdeMelder = nieuw.melder !== '' && nieuw.melder === eerder.melder;
  if (zelfdeMelder && gelijkenis >= drempels.zelfdeMelder) return 'zelfde-melder';
  const zelfdeThema = nieuw.thema !== '' && nieuw.thema === eerder.thema;
  return gelijkenis >= (zelfdeThema ? drempels.zelfdeThema : drempels.anders) ? 'zelfde-bericht' : undefined;
}

/** R13: the earlier signal that `nieuw` seems to repeat: of the same melder if there is one, else the most alike; null when new. */
export function findHerhaling(nieuw: Gehoord, eerdere: readonly Gehoord[]): Herhaling | null {
  let beste: (Herhaling & { score: number }) | null = null;
  if (nieuw.soort === 'compliment') return null;
  for (const eerder of eerdere) {
    const reden = isHerhaling(nieuw, eerder);
    if (reden === undefined) continue;
    const score = measureGelijkenis(nieuw.profiel, eerder.profiel) + (reden === 'zelfde-melder' ? 1 : 0);
    if (beste === null || score > beste.score) beste = { van: eerder.id, reden, score };
  }
  return beste && { van: beste.van, reden: beste.reden };
}

/** R13: the kind that is proposed for a repeat; null when there is nothing to propose. Only a person makes it a klacht. */
export function proposeSoort(soort: Signaalsoort, herhaling: Herhaling | null): 'klacht' | null {
  return herhaling !== null && soort !== 'klacht' && soort !== 'compliment' ? 'klacht' : null;
}
