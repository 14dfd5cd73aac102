import { stripVerborgen, stripWaarde } from '#core/basis/onzichtbaar.ts';

/** Before a record is made or changed by a request: what nobody sees in a text does not come in. */
export function guardRecord(e: core.RecordRequestEvent): void {
  const record = e.record!;
  for (const veld of Object.keys(e.requestInfo().body)) stripVeld(record, veld);
  e.next();
}

function stripVeld(record: core.Record, veld: string): void {
  const soort = record.collection().fields.getByName(veld)?.type();
  if (soort !== 'text' && soort !== 'json' && soort !== 'email') return;
  const tekst = record.getString(veld);
  if (soort === 'json') {
    const schoon = JSON.stringify(stripWaarde(JSON.parse(tekst || 'null')));
    if (schoon !== JSON.stringify(JSON.parse(tekst || 'null'))) record.set(veld, JSON.parse(schoon));
  } else if (stripVerborgen(tekst) !== tekst) record.set(veld, stripVerborgen(tekst));
}
