import { citaattoestemmingen, toestemmingen, type Toestemming } from '#core/signaal/enumeraties.ts';
import { isOneOf } from '#core/basis/check.ts';

/** What a melder is asked, as three questions. */
export interface Gevraagd {
  citaat: boolean;
  meelezen: boolean;
  terugkoppeling: boolean;
}

/** R3: the consents behind the answers. One yes to being quoted is three: for the site, the intranet and the report, each to be withdrawn apart. */
export function listToestemmingen(gevraagd: Gevraagd): Toestemming[] {
  return toestemmingen.filter((soort) =>
    soort === 'meelezen' || soort === 'terugkoppeling' ? gevraagd[soort] : gevraagd.citaat,
  );
}

/** R3: true for a consent to quote, which says nothing of reaching anybody. */
export function isCitaattoestemming(soort: string): boolean {
  return isOneOf(citaattoestemmingen, soort);
}

/** True for a melder who wants to hear what is done. */
export function wantsTerugkoppeling(gegeven: readonly string[]): boolean {
  return gegeven.includes('terugkoppeling');
}

/** True for a melder who wants to be asked to read along. */
export function wantsMeelezen(gegeven: readonly string[]): boolean {
  return gegeven.includes('meelezen');
}

/** True when a signal cannot close unanswered: the law asks for an answer (Awb 9:12), or its melder wants one. */
export function asksAntwoord(signaal: { awb: boolean }, gegeven: readonly string[]): boolean {
  return signaal.awb || wantsTerugkoppeling(gegeven);
}
