import { nu } from './nu.ts';

/** What can be left to do once something is saved, by its kind, and what is kept of it until it is done. */
export interface Nawerksoorten {
  /** The words of somebody have to go from everything that holds them. */
  woorden: {
    /** Id; '' for a meelezer. */
    signaal: string;
    uitingen: { tekst: string; op: string }[];
    /** Entries in which they were found. */
    entries: string[];
    /** Of each entry that was begun with, the address it had ('' when it keeps that), and what quoted the signal by name. */
    begonnen: Record<string, { oud: string; citaten: string[] }>;
  };
  /** Everybody who is linked to an entry has to stand in the ledger. */
  vertellen: { verbetering: string };
  /** The next meeting of a series needs its agenda. */
  agenda: { reeks: string };
  /** What was noted of contact with a melder who is erased; with `tekst` all of it goes, otherwise who they are. */
  aantekeningen: {
    signaal: string;
    eigen: { naam: string; email: string; telefoon: string };
    tekst: boolean;
  };
  /** A loop closed or opened again: until when whoever is linked to its entry is kept, follows. */
  looptermijn: { verbetering: string };
  /** Nobody has to hear any more of an entry. */
  afhandelen: { verbetering: string };
}

type Soort = keyof Nawerksoorten;

/** Does what is left in short transactions, each of which may be the last one; the same again changes nothing. `keep` replaces what is kept of it. */
export type Nawerker<S extends Soort> = (
  app: core.App,
  wat: Nawerksoorten[S],
  keep: (tx: core.App, wat: Nawerksoorten[S]) => void,
) => void;

export type Nawerkers = { readonly [S in Soort]: Nawerker<S> };

let nawerkers: Nawerkers | undefined;

/** Called once, by main.ts, as `setGevolgen` is. */
export function setNawerkers(tabel: Nawerkers): void {
  nawerkers = tabel;
}

/** What was kept under this key and is not done yet. */
export function readNawerk<S extends Soort>(
  tx: core.App,
  soort: S,
  sleutel: string,
): Nawerksoorten[S] | undefined {
  const rij = findNawerk(tx, soort, sleutel);
  return rij && readWat(rij);
}

/**
 * Leaves something to be done, in the transaction that asks for it: it is done once that is saved and before the request is answered, or,
 * when the process dies in between, before the next start answers anything. Under a key that waits already it takes the place of what waited.
 */
export function askNawerk<S extends Soort>(
  tx: core.App,
  soort: S,
  sleutel: string,
  wat: Nawerksoorten[S],
): void {
  const eerder = findNawerk(tx, soort, sleutel);
  if (eerder) tx.delete(eerder);
  tx.save(new Record(tx.findCachedCollectionByNameOrId('nawerk'), { soort, sleutel, wat }));
}

/** After the commit of what asked for it. Whatever goes wrong is tried again every minute: what was saved is not undone by it. */
export function runNaVastleggen(e: core.RecordEvent): void {
  e.next();
  // Asked for once more in the same transaction, the later line took the place of this one.
  const rij = e.app.findRecordsByIds('nawerk', [e.record!.id])[0];
  if (rij) run(e.app, rij);
}

/** By the clock; what somebody is still busy with is left to them. */
export function runBlijvenLiggen(): void {
  const tot = new Date(Date.parse(nu()) - 60_000).toISOString().replace('T', ' ');
  finishNawerk($app as unknown as core.App, tot);
}

/** Does what is left of before `tot`, of any time when that is left out. */
export function finishNawerk(app: core.App, tot = '9999-12-31 00:00:00.000Z'): void {
  for (const rij of app.findRecordsByFilter('nawerk', 'created < {:tot}', 'created', 0, 0, { tot })) {
    run(app, rij!);
  }
}

function run(app: core.App, rij: core.Record): void {
  const soort = rij.getString('soort') as Soort;
  try {
    if (!nawerkers) throw new Error(`nobody does ${soort}: setNawerkers was not called`);
    const keep = (tx: core.App, wat: object): void => {
      rij.set('wat', wat);
      tx.save(rij);
    };
    (nawerkers[soort] as Nawerker<Soort>)(app, readWat(rij), keep);
    app.delete(rij);
  } catch (fout) {
    app.logger().error('nawerk: nog niet gedaan', 'soort', soort, 'fout', String(fout));
  }
}

function readWat<S extends Soort>(rij: core.Record): Nawerksoorten[S] {
  return JSON.parse(rij.getString('wat')) as Nawerksoorten[S];
}

function findNawerk(tx: core.App, soort: Soort, sleutel: string): core.Record | undefined {
  const params = { soort, sleutel };
  return tx.findRecordsByFilter('nawerk', 'soort = {:soort} && sleutel = {:sleutel}', '', 1, 0, params)[0];
}
