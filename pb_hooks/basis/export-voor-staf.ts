import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';

/** A record as staff may read it; R1: of what a melder wrote the numbers and addresses are left out that are shown on asking only. */
export function exportVoorStaf(record: core.Record): { [veld: string]: unknown } {
  if (record.collection().name !== 'signalen') return record.publicExport();
  const kopie = record.clone();
  kopie.set('tekst', hideGegevens(record.getString('tekst')));
  return kopie.publicExport();
}
