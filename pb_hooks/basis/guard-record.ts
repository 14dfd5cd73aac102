import { stripVerborgen, stripWaarde } from '#core/basis/onzichtbaar.ts';
import { answerProbleem, buildProbleem } from './probleem.ts';

/** Before a record is made or changed by a request: nobody chooses its id, and what nobody sees in a text does not come in. */
export function guardRecord(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const body = e.requestInfo().body;
  if (record.isNew() && body['id'] !== undefined) {
    return answerProbleem(e, buildProbleem(400, [{ path: 'id', code: 'onbekend-veld' }]));
  }
  for (const veld of Object.keys(body)) stripVeld(record, veld);
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
