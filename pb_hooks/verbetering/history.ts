import { nu } from '../basis/nu.ts';
import { readTekst } from './record.ts';

const samenTeVoegen = 15 * 60 * 1000;

/**
 * Keeps what the entry says after a change. Changes by one person within a quarter of an hour are one step in the history,
 * so that autosave does not bury it; an editorial step in between (`afgesloten`) starts a new one.
 */
export function keepHistory(tx: core.App, record: core.Record, door: string, afgesloten: boolean): void {
  const laatste = tx.findRecordsByFilter('verbeteringversies', 'verbetering = {:id}', '-versie', 1, 0, {
    id: record.id,
  })[0];
  const sinds = laatste ? Date.parse(nu()) - Date.parse(laatste.getString('created').replace(' ', 'T')) : 0;
  const samen = laatste && !afgesloten && laatste.getString('door') === door && sinds < samenTeVoegen;
  const rij = samen ? laatste : new Record(tx.findCachedCollectionByNameOrId('verbeteringversies'));
  rij.set('verbetering', record.id);
  rij.set('versie', record.getInt('versie'));
  rij.set('tekst', readTekst(tx, record));
  rij.set('door', door);
  tx.save(rij);
}
