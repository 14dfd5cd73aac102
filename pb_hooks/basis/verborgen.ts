import type { Collections } from '#records/types.generated.ts';
import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';

/** R1: where the words of citizens stand, or what staff wrote down of them; staff read those without numbers and addresses. */
const woorden: Partial<Record<keyof Collections, readonly string[]>> = {
  signalen: ['tekst'],
  contactmomenten: ['tekst'],
  meelezingen: ['toelichting'],
  terugkoppelingen: ['toelichting'],
};
/** The collections that have them. */
export const metWoorden = Object.keys(woorden) as (keyof Collections)[];

const velden = Object.values(woorden).flat();

/** True when a field of a collection, or one that is reached from it (`signaal.tekst`), can hold what staff do not read. */
export function isVerborgenVeld(collection: string, pad: readonly string[]): boolean {
  const verborgen = pad.length > 1 ? velden : (woorden[collection as keyof Collections] ?? []);
  return pad.some((deel) => verborgen.includes(deel.toLowerCase()));
}

/** What stands in the hidden field beside it when something of a text is hidden: the text as it was said. */
const heelVan = (veld: string): string => `${veld}Heel`;

/** A text as it was said, for whoever said it and for what has to compare it. */
export function readHeel(record: core.Record, veld = 'tekst'): string {
  return record.getString(heelVan(veld)) || record.getString(veld);
}

/** A text in its two fields. */
export function splitVerborgen(veld: string, tekst: string): { [veld: string]: string } {
  const over = hideGegevens(tekst);
  return { [veld]: over, [heelVan(veld)]: over === tekst ? '' : tekst };
}

/** The same for a form, before the transaction that saves it: looking through a long text takes its time. `keepHeel` does not look again. */
export function lookVerborgen(veld: string, tekst: string): { [veld: string]: string } {
  return { [veld]: hideGegevens(tekst), [heelVan(veld)]: tekst };
}

/**
 * R1: what staff do not read without asking stands in no field that they read: hidden once when it is saved, not for each who reads it. A hook on
 * reading would take an interpreter of its own for each record of a list.
 */
export function keepHeel(e: core.RecordEvent): void {
  const record = e.record!;
  for (const veld of woorden[record.collection().name as keyof Collections] ?? []) {
    const [tekst, heel] = [record.getString(veld), record.getString(heelVan(veld))];
    const [was, wasHeel] = [veld, heelVan(veld)].map((naam) => record.original().getString(naam));
    if (heel !== '' && heel !== wasHeel) {
      if (heel === tekst) record.set(heelVan(veld), '');
    } else if (tekst !== was) {
      for (const [naam, waarde] of Object.entries(splitVerborgen(veld, tekst))) record.set(naam, waarde);
    }
  }
  e.next();
}

/** Takes away what was hidden in the texts of a record; true when there was something. */
export function dropHeel(record: core.Record): boolean {
  const velden = (woorden[record.collection().name as keyof Collections] ?? []).map(heelVan);
  const vol = velden.filter((veld) => record.getString(veld) !== '');
  for (const veld of vol) record.set(veld, '');
  return vol.length > 0;
}
