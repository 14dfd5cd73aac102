import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import { besluitrollen, checkRol, hasRol, schrijfrollen, type Rol } from '#core/basis/rollen.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { isOpen } from '#core/overleg/actie.ts';
import { checkMaand, checkOnderbouwing, type Onderbouwing } from '#core/verbetering/uitkomst.ts';
import { isZelfdePersoon } from '#core/persoonsgegevens/identiteit.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { waitsForAntwoord, type GegevenOordeel } from '#core/meelezen/oordeel.ts';
import { checkReden, langsteReden } from '#core/basis/reden.ts';

/** Everything the closing gate looks at, about one entry. */
export interface Sluitstand extends Onderbouwing {
  fase: Fase;
  /** Signals that are linked, reactive or proactive. */
  signalen: number;
  /** Besluiten about the entry that were taken in an overleg. */
  besluiten: number;
  acties: readonly Actiestatus[];
  /** Only verdicts that were given; invitations do not count. */
  oordelen: readonly GegevenOordeel[];
  /** Every other 'nee' that says why and still waits for an answer: what `listEerderWachtend` says. */
  eerdereNee: number;
  minimumOordelen: number;
  /** The keys (R16) of who drew up codes, read them out, typed verdicts in, declared one void or gave one, in this round. */
  handen: readonly string[];
  /** One for each person behind the linked signals (R16); `te-doen` for whoever has no record yet. */
  melders: readonly Terugkoppelstatus[];
  medewerkersVerteld: boolean;
  publiekVerteld: boolean;
}

/** Who asks to close, and with which public reason when citizens did not test it (enough). */
export interface Sluitverzoek {
  wie: { rollen: readonly Rol[]; sleutels: readonly string[] };
  afwijking?: { reden: string };
  /** YYYY-MM-DD. */
  vandaag: string;
  /** The organisation's own phone numbers and addresses, which may stand in the public reason (R1). */
  eigenGegevens: readonly string[];
}

/** R4, condition 3: the outcome is there, with what stands behind it; what was done is done. */
function checkUitkomst(stand: Sluitstand, vandaag: string): Issue[] {
  const { uitkomst } = stand;
  if (uitkomst !== 'doorgevoerd' && uitkomst !== 'kan-niet') {
    return [{ path: 'uitkomst', code: uitkomst === 'gepland' ? 'r4-gepland' : 'verplicht' }];
  }
  const aantal = uitkomst === 'doorgevoerd' ? stand.acties.filter(isOpen).length : 0;
  const open: Issue[] = aantal > 0 ? [{ path: 'acties', code: 'r4-acties-open', params: { aantal } }] : [];
  return [...open, ...checkMaand(stand), ...checkOnderbouwing(stand, vandaag)];
}

/** R4: whoever had a hand in the verdicts does not close, with no account of theirs. */
export function checkVierOgen(
  { handen }: Pick<Sluitstand, 'handen'>,
  { sleutels }: { sleutels: readonly string[] },
): Issue[] {
  return isZelfdePersoon(handen, sleutels) ? [{ path: 'wie', code: 'r4-vier-ogen' }] : [];
}

/** R4, condition 4: what misses before citizens tested the entry. A `weet-niet` counts as a verdict, but somebody has to say it helps. */
export function checkGetoetst({
  oordelen,
  minimumOordelen: minimum,
  eerdereNee,
}: Omit<Sluitstand, 'fase' | 'handen'>): Issue[] {
  const issues: Issue[] = [];
  const count = (...soorten: Oordeel[]): number => oordelen.filter((o) => soorten.includes(o.oordeel)).length;
  const nee = count('nee');
  const geholpen = count('ja', 'deels');
  if (oordelen.length < minimum) {
    issues.push({
      path: 'oordelen',
      code: 'r4-te-weinig-oordelen',
      params: { aantal: oordelen.length, minimum },
    });
  }
  if (nee > geholpen) issues.push({ path: 'oordelen', code: 'r4-meer-nee', params: { nee, geholpen } });
  else if (oordelen.length > 0 && geholpen === 0)
    issues.push({ path: 'oordelen', code: 'r4-niemand-geholpen' });
  const zonder = oordelen.filter(waitsForAntwoord).length + eerdereNee;
  if (zonder > 0)
    issues.push({ path: 'oordelen', code: 'r4-nee-zonder-antwoord', params: { aantal: zonder } });
  return issues;
}

/** R4, condition 5: who of those who were to be told does not know it yet. */
export function checkVerteld(stand: Omit<Sluitstand, 'fase' | 'handen'>): Issue[] {
  const issues: Issue[] = [];
  const teDoen = stand.melders.filter((status) => status === 'te-doen').length;
  if (teDoen > 0)
    issues.push({ path: 'terugkoppelingen', code: 'r4-nog-te-vertellen', params: { aantal: teDoen } });
  if (!stand.medewerkersVerteld) issues.push({ path: 'medewerkersVerteld', code: 'r4-medewerkers' });
  if (!stand.publiekVerteld) issues.push({ path: 'publiekVerteld', code: 'r4-publiek' });
  return issues;
}

/** What is wrong with closing without enough verdicts: the reason becomes public (R1), and only a voorzitter gives it. */
export function checkAfwijking(
  reden: string,
  verzoek: { wie: { rollen: readonly Rol[] }; eigenGegevens: readonly string[] },
): Issue[] {
  const path = 'afwijking.reden';
  const issues: Issue[] = [];
  if (!hasRol(verzoek.wie.rollen, besluitrollen)) {
    issues.push({ path: 'afwijking', code: 'r4-afwijking-rol' });
  }
  issues.push(...checkReden(path, reden, 'r4-afwijking-reden'));
  return [
    ...issues,
    ...onlyErrors(checkPersoonsgegevens({ [path]: reden.slice(0, langsteReden) }, verzoek.eigenGegevens)),
  ];
}

/**
 * The closing gate (R4): everything that stands in the way of closing an entry, all at once; empty when the loop can close. A voorzitter's
 * `afwijking` stands in for the test by citizens and for nothing else; it is refused as a whole when its role or reason is not right.
 */
export function checkSluiten(stand: Sluitstand, verzoek: Sluitverzoek): Issue[] {
  if (stand.fase === 'gesloten') return [{ path: 'fase', code: 'r4-al-gesloten' }];
  const issues = checkRol(verzoek.wie.rollen, schrijfrollen);
  issues.push(...checkVierOgen(stand, verzoek.wie));
  if (stand.signalen < 1) issues.push({ path: 'signalen', code: 'r4-geen-signaal' });
  if (stand.besluiten < 1) issues.push({ path: 'besluiten', code: 'r4-geen-besluit' });
  issues.push(...checkUitkomst(stand, verzoek.vandaag));
  const afwijking = verzoek.afwijking ? checkAfwijking(verzoek.afwijking.reden, verzoek) : [];
  if (!verzoek.afwijking || afwijking.length > 0) {
    issues.push(...checkGetoetst(stand));
  }
  return [...issues, ...afwijking, ...checkVerteld(stand)];
}

/** True when the gate opens only by a voorzitter's `afwijking`; otherwise none is kept or published. */
export function needsAfwijking(stand: Sluitstand): boolean {
  return checkGetoetst(stand).length > 0;
}
