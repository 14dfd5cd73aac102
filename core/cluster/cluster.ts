import type { Issue } from '#core/basis/issue.ts';
import { checkTekst } from '#core/basis/check.ts';

/** From so many signals a cluster is shown: two may be alike by chance. */
export const kleinsteCluster = 3;
/** In characters. */
export const langsteNaam = 200;
/** Of so many signals at once. */
const meesteSignalen = 200;

/** What somebody calls a cluster; '' gives it back to its words. */
export function checkNaam(naam: string): Issue[] {
  return checkTekst('naam', naam, langsteNaam, false);
}

/** Which signals somebody takes out of a cluster, to stand together: some of them, and not all. */
export function checkSplitsing(gekozen: readonly string[], leden: readonly string[]): Issue[] {
  if (gekozen.length === 0) return [{ path: 'signalen', code: 'splitsing-leeg' }];
  if (gekozen.length > meesteSignalen) {
    return [{ path: 'signalen', code: 'splitsing-te-veel', params: { max: meesteSignalen } }];
  }
  if (gekozen.some((id) => !leden.includes(id))) return [{ path: 'signalen', code: 'splitsing-geen-lid' }];
  return new Set(gekozen).size >= leden.length ? [{ path: 'signalen', code: 'splitsing-alles' }] : [];
}

/** Two clusters become one when they are two, and neither went up in another before. */
export function checkSamenvoeging(
  een: { id: string; opgegaanIn: string },
  ander: { id: string; opgegaanIn: string } | null,
): Issue[] {
  if (ander === null || ander.id === een.id) return [{ path: 'met', code: 'niet-gevonden' }];
  return een.opgegaanIn !== '' || ander.opgegaanIn !== '' ? [{ path: 'met', code: 'cluster-opgegaan' }] : [];
}
