import type { Berichtgebeurtenis, Berichtgevolg } from '#core/terugkoppeling/berichtovergangen.ts';
import type { Contactweg } from '#core/signaal/melder.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Signaalstatus } from '#core/signaal/enumeraties.ts';
import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';

/** What can happen that others have to follow, and what they are told of it: records as they were saved, ids as text ('' for none). */
export interface Gebeurtenissen {
  /** Somebody said something: a signal that was not there yet. */
  'signaal-vastgelegd': { signaal: core.Record };
  /** A person judged how grave a signal is, or that it says again what was said before. */
  'signaal-beoordeeld': { signaal: core.Record };
  /** Rows of a file became signals; `van` and `tot` are the first and last day on which they came in. */
  'signalen-ingelezen': { van: string; tot: string; aantal: number };
  /** A signal came to be about an entry, no longer is, or is about another one; `van` and `naar` are entries. */
  'signaal-gekoppeld': { signaal: core.Record; van: string; naar: string };
  'signaal-verzet': { signaal: core.Record; van: Signaalstatus; naar: Signaalstatus };
  /** Who somebody is, how to reach them, or what they allow became something else; `mocht` is what they allowed before, `vanaf` their mail address then. */
  'melder-gewijzigd': { melder: core.Record; mocht: readonly string[]; vanaf: string };
  /** A member of the panel has another mail address. */
  'panellid-verhuisd': { meelezer: core.Record };
  /** An address or number turned out to be somebody else's, and was corrected; `door` is the id of a member of staff. */
  'contact-van-ander': { melder: core.Record; wegen: readonly Contactweg[]; door: string };
  /** Somebody is invited or reminded by mail, about an entry with this title. */
  'brief-nodig': { soort: 'uitnodiging' | 'herinnering'; meelezing: core.Record; titel: string };
  /** An invitation has its verdict, or its time is over; `wie` as in the audit log. */
  'meelezing-voorbij': { meelezing: core.Record; wie: string };
  /** A verdict was given; `door` is the id of a member of staff, '' when a meelezer gave it themselves. */
  'oordeel-gegeven': { meelezing: core.Record; verbetering: core.Record; door: string };
  /** The organisation answered a verdict. */
  'oordeel-beantwoord': { verbetering: core.Record };
  /** A verdict turned out not to be of who was asked. */
  'oordeel-ongeldig': { meelezing: core.Record; verbetering: core.Record };
  /** A mail is taken along, goes, arrives or does not; `dan` is what its table says of it, `wie` as in the audit log. */
  'bericht-verzet': {
    bericht: core.Record;
    bij: Berichtgebeurtenis;
    dan: readonly Berichtgevolg[];
    wie: string;
  };
  /** A mail about more signals of one person does not go; these lines of the ledger still wait for what it was to say. */
  'mail-verlaten': { regels: readonly core.Record[] };
  /** Somebody was told, waits to be told, or will not be: a line of the ledger has another status. */
  'terugkoppeling-verzet': { regel: core.Record; van: Terugkoppelstatus | ''; naar: Terugkoppelstatus };
  /** `op` is ISO 8601. */
  'besluit-genomen': { verbetering: core.Record; op: string; door: string };
  /** A planned overleg spoke of an entry. */
  'punt-besproken': { verbetering: core.Record };
  /** Something was done, or still has to be. */
  'actie-verzet': { actie: core.Record };
  /** Employees know it, or turn out not to. */
  'medewerkers-verteld': { verbetering: core.Record };
  /** Somebody changed what an entry says of its outcome. */
  'uitkomst-gewijzigd': { verbetering: core.Record };
  /** The steps of a loop became others (R16); `van` and `naar` may be the same. */
  'loop-verzet': { verbetering: core.Record; van: Fase; naar: Fase };
  /** Also a `loop-verzet`, as the next one is. */
  'loop-gesloten': { verbetering: core.Record };
  'loop-heropend': { verbetering: core.Record };
  /** The record is not saved yet; `live` is what the site is going to show. */
  'wordt-gepubliceerd': { verbetering: core.Record; live: { uitkomst: string; ingangsmaand: string } };
  gepubliceerd: { verbetering: core.Record };
  /** Everybody who is linked stands in the ledger. */
  'iedereen-in-register': { verbetering: core.Record };
  ingetrokken: { verbetering: core.Record };
  /** Who a melder or a member of the panel is, is no longer kept. */
  gewist: { wie: core.Record };
}

/** What a capability does because something happened, in the transaction in which it happened. */
type Gevolg<G extends keyof Gebeurtenissen> = (tx: core.App, wat: Gebeurtenissen[G]) => void;

/** Who follows what, in order; an event that nobody follows is none (docs/decisions/0020). */
export type Gevolgen = {
  readonly [G in keyof Gebeurtenissen]: readonly [Gevolg<G>, ...Gevolg<G>[]];
};

let gevolgen: Gevolgen | undefined;

/** Called once, by main.ts, so that no capability has to know the ones above it. */
export function setGevolgen(tabel: Gevolgen): void {
  gevolgen = tabel;
}

/** Tells that something happened, once it is saved: everything that follows from it is done when this returns. */
export function raise<G extends keyof Gebeurtenissen>(tx: core.App, naam: G, wat: Gebeurtenissen[G]): void {
  if (!gevolgen) throw new Error(`nobody follows ${naam}: setGevolgen was not called`);
  for (const follow of gevolgen[naam]) follow(tx, wat);
}
