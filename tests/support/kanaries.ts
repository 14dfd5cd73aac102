import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Stands in every canary, so that one search finds them all. */
const kanarie = /kanarie[-\w]*|87654321/gi;

/** What is meant for everybody, or is no text of anybody: collection, or collection.field. */
const geenKanarie = [
  'themas',
  'instellingen',
  'tellers',
  'diensten',
  // a voorzitter's reason for closing without the test is published (R4)
  'verbeteringen.afwijking',
  'verbeteringen.slug',
  'verbeteringen.importsleutel',
  'berichten.sleutel',
  'signalen.formulierhash',
  'signalen.inhoudhashes',
  'melders.codehash',
  'meelezingen.codehash',
  'medewerkers.tokenKey',
];
/** Shorter fields hold days, numbers and words from a list. */
const kortsteTekst = 60;

interface Veld {
  name: string;
  type: string;
  max?: number;
}

/**
 * Writes a canary into every free text of every record there is, also in fields that were made after this was written. Returns which fields.
 * It goes past PocketBase, so that nothing is refused or passed on.
 */
export function plantKanaries(pocketbase: string): string[] {
  const db = new DatabaseSync(join(pocketbase, 'data.db'), { timeout: 10_000 });
  const collecties = db
    .prepare(
      "select name, fields from _collections where type != 'view' and name not like '\\_%' escape '\\'",
    )
    .all();
  const geplant: string[] = [];
  for (const { name, fields } of collecties) {
    for (const veld of JSON.parse(String(fields)) as Veld[]) {
      const plek = `${String(name)}.${veld.name}`;
      const lang = veld.type === 'text' && (veld.max ?? 0) >= kortsteTekst;
      if (!lang || geenKanarie.includes(String(name)) || geenKanarie.includes(plek)) continue;
      db.exec(`update ${String(name)} set "${veld.name}" = 'kanarie-${String(name)}-${veld.name}-' || id`);
      geplant.push(plek);
    }
  }
  db.close();
  return geplant;
}

/** The canaries that stand in a text. */
export function findKanaries(tekst: string): string[] {
  return [...new Set(tekst.match(kanarie) ?? [])];
}
