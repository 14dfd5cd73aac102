import { checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';

/** How many dots one person divides. */
export const stippenPerMens = 2;
/** How many things can be chosen from. */
export const keuzeaantal = { min: 2, max: 8 } as const;
const langsteKeuze = 200;

/** A vote about an agendapunt; without keuzen there is none. */
export interface Stemming {
  keuzen: readonly string[];
  /** What people chose is seen by all; from then on nobody votes. */
  getoond: boolean;
}

/** Everything that is wrong with what a team is to choose from. */
export function checkKeuzen(keuzen: readonly string[], nu: Stemming): Issue[] {
  if (nu.keuzen.length > 0 && !nu.getoond) return [{ path: 'keuzen', code: 'stemming-loopt' }];
  const { min, max } = keuzeaantal;
  if (keuzen.length < min || keuzen.length > max) {
    return [{ path: 'keuzen', code: 'keuzeaantal', params: { aantal: keuzen.length, min, max } }];
  }
  const eerder = new Set<string>();
  return keuzen.flatMap((keuze, i) => {
    const issues = checkTekst(`keuzen.${i}`, keuze, langsteKeuze, true);
    const woord = keuze.trim().toLowerCase();
    if (issues.length === 0 && eerder.has(woord)) issues.push({ path: `keuzen.${i}`, code: 'keuze-dubbel' });
    eerder.add(woord);
    return issues;
  });
}

/** Everything that is wrong with the dots of one person; `heeftGestemd` when theirs were given. */
export function checkStem(stippen: readonly unknown[], stemming: Stemming, heeftGestemd: boolean): Issue[] {
  if (stemming.keuzen.length === 0) return [{ path: 'stippen', code: 'geen-stemming' }];
  if (heeftGestemd) return [{ path: 'stippen', code: 'al-gestemd' }];
  if (stemming.getoond) return [{ path: 'stippen', code: 'stemming-voorbij' }];
  const aantallen = stippen.map((aantal) =>
    typeof aantal === 'number' && aantal >= 0 && aantal % 1 === 0 ? aantal : -1,
  );
  const samen = aantallen.reduce((som, aantal) => som + aantal, 0);
  const klopt = aantallen.length === stemming.keuzen.length && !aantallen.includes(-1);
  if (klopt && samen >= 1 && samen <= stippenPerMens) return [];
  return [{ path: 'stippen', code: 'stippenaantal', params: { max: stippenPerMens } }];
}

/** True when everybody who is here gave their dots, so that nobody is swayed any more by what others chose. */
export function isIedereenKlaar(aanwezig: readonly string[], gestemd: readonly string[]): boolean {
  return gestemd.length > 0 && aanwezig.every((id) => gestemd.includes(id));
}

/** The dots of each keuze, over all votes. */
export function countStippen(aantalKeuzen: number, stemmen: readonly (readonly number[])[]): number[] {
  return Array.from({ length: aantalKeuzen }, (_, i) =>
    stemmen.reduce((som, stippen) => som + (stippen[i] ?? 0), 0),
  );
}
