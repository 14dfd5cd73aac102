import type { Oordeel } from '#core/basis/enumeraties.ts';
import { listTellend, type Stem } from '#core/meelezen/meelezing.ts';
import { readLive } from '../verbetering/live.ts';

export interface GegevenStem extends Stem {
  record: core.Record;
  /** The outcome it is about. */
  uitkomst: string;
}

/** The outcome that a verdict of now is about: of what the site shows, or of the draft while it shows nothing. */
export function readBeoordeeld(tx: core.App, verbetering: core.Record): string {
  return readLive(tx, verbetering)?.uitkomst ?? verbetering.getString('uitkomst');
}

/** Every verdict about an entry, of all rounds, in the order in which they were given. */
export function listStemmen(tx: core.App, verbetering: string): GegevenStem[] {
  const filter = "verbetering = {:id} && status = 'gegeven'";
  return tx
    .findRecordsByFilter('meelezingen', filter, 'gegevenOp,@rowid', 0, 0, { id: verbetering })
    .map((rij) => ({
      record: rij!,
      ronde: rij!.getInt('ronde'),
      uitkomst: rij!.getString('uitkomst'),
      oordeel: rij!.getString('oordeel') as Oordeel,
      van: rij!.getString('signaal') || rij!.getString('meelezer'),
    }));
}

/** R4: the verdicts that count, of all rounds: the newest of each person in each round. */
export function listGeldig(tx: core.App, verbetering: string): GegevenStem[] {
  return listTellend(listStemmen(tx, verbetering));
}
