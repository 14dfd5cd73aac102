import { deriveId } from './code.ts';
import { readVeld } from './read-verzoek.ts';
import { wieId } from './toegang.ts';

/** Where a form sends a key of its own with a new record, which is no field. */
export const metSleutel: readonly string[] = ['verbeteringen', 'contactmomenten'];

/**
 * The record that the same person made with this `sleutel` before, as when an answer got lost; with `inhoud` only one that says the same.
 * Otherwise the new one gets its id from it, so that nobody chooses an id and two attempts at once make one record.
 */
export function takeSleutel(e: core.RecordRequestEvent, inhoud = ''): core.Record | undefined {
  const sleutel = readVeld(e.requestInfo().body, 'sleutel');
  if (sleutel === '') return undefined;
  const { name } = e.record!.collection();
  const id = deriveId(JSON.stringify([name, wieId(e), sleutel, inhoud]));
  const eerder = e.app.findRecordsByIds(name, [id])[0];
  if (!eerder) e.record!.set('id', id);
  return eerder;
}
