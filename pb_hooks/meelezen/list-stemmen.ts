import type { Oordeel } from '#core/basis/enumeraties.ts';
import { readVan, type GegevenOordeel, type Stem } from '#core/meelezen/oordeel.ts';
import type { Rondestand } from '#core/verbetering/ronde.ts';
import { readLive } from '../verbetering/live.ts';

export type GegevenStem = Stem & Rondestand & GegevenOordeel & { record: core.Record };

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
      toelichting: rij!.getString('toelichting'),
      antwoord: rij!.getString('antwoord'),
      van: readVan({ signaal: rij!.getString('signaal'), meelezer: rij!.getString('meelezer') }),
    }));
}
