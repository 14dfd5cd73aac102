import type { Collections } from '#records/types.generated.ts';
import { hideGegevens, isVerborgen } from '#core/persoonsgegevens/nodig.ts';

/** R1: where the words of citizens stand, or what staff wrote down of them; staff read those without numbers and addresses. */
const woorden: Partial<Record<keyof Collections, readonly string[]>> = {
  signalen: ['tekst'],
  contactmomenten: ['tekst'],
  meelezingen: ['toelichting'],
  terugkoppelingen: ['toelichting'],
  berichten: ['tekst'],
};
/** The collections that have them. */
export const metWoorden = Object.keys(woorden) as (keyof Collections)[];

const velden = Object.values(woorden).flat();

/** True when a field of a collection, or one that is reached from it (`signaal.tekst`), can hold what staff do not read. */
export function isVerborgenVeld(collection: string, pad: readonly string[]): boolean {
  const verborgen = pad.length > 1 ? velden : (woorden[collection as keyof Collections] ?? []);
  return pad.some((deel) => verborgen.includes(deel.toLowerCase()));
}

function listVelden(record: core.Record): readonly string[] {
  return woorden[record.collection().name as keyof Collections] ?? [];
}

function hideIn(record: core.Record): void {
  for (const veld of listVelden(record)) {
    const tekst = record.getString(veld);
    const over = hideGegevens(tekst);
    if (over !== tekst) record.set(veld, over);
  }
}

/** A record as staff may read it in the answer of a route. */
export function exportVoorStaf(record: core.Record): { [veld: string]: unknown } {
  const kopie = record.clone();
  hideIn(kopie);
  return kopie.publicExport();
}

/** The same in every answer of the record API, in a list or live; what is hidden in a signal is shown on asking (signaal/post-inzage.ts). */
export function hideVoorStaf(e: core.RecordEnrichEvent): void {
  if (e.requestInfo?.auth?.collection().name === 'medewerkers') hideIn(e.record!);
  e.next();
}

/** What was only hidden is never saved in the place of what was said. */
export function keepVerborgen(e: core.RecordEvent): void {
  const record = e.record!;
  for (const veld of listVelden(record)) {
    const [tekst, was] = [record.getString(veld), record.original().getString(veld)];
    if (isVerborgen(tekst) && hideGegevens(was) === tekst) record.set(veld, was);
  }
  e.next();
}
