import { addFields } from './schema/collection.ts';
import { bool, json, moment } from './schema/fields.ts';

/** What an agenda that writes itself keeps beside its items, and the ways in which it is looked for. */
migrate((app) => {
  addFields(app, 'overleggen', [
    // When the agenda was last worked out, and what had no place on it (core/agenda/aanleidingen.ts).
    moment('agendaOp'),
    json('buiten', 50_000),
  ]);
  // People moved it: it is not pushed off for want of time.
  addFields(app, 'agendapunten', [bool('verplaatst')]);
  const indexen = [
    ['agendapunten', 'sleutel', "sleutel != ''"],
    ['overleggen', 'status, datum', ''],
    ['besluiten', 'terugkijkOp', "terugkijkOp != ''"],
    ['besluiten', 'vervangt', "vervangt != ''"],
    ['acties', 'status, deadline', ''],
  ] as const;
  for (const [naam, velden, waar] of indexen) {
    const collection = app.findCollectionByNameOrId(naam);
    const index = `idx_${naam}_${velden.replace(', ', '_').toLowerCase()}`;
    collection.addIndex(index, false, velden, waar);
    app.save(collection);
  }
});
