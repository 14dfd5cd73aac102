import type { Rondestand } from '#core/verbetering/ronde.ts';

/** The round and outcome that an entry has now, or that a verdict or a line of the ledger is about. */
export function readRondestand(record: core.Record): Rondestand {
  return { ronde: record.getInt('ronde'), uitkomst: record.getString('uitkomst') };
}
