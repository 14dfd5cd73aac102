import { hideGegevens } from '#core/persoonsgegevens/nodig.ts';
import { addFields } from './schema/collection.ts';
import { text } from './schema/fields.ts';

/** Longest text, with what stands in place of what is hidden. */
const langste = 20_000;
const woorden: [string, string][] = [
  ['signalen', 'tekst'],
  ['contactmomenten', 'tekst'],
  ['meelezingen', 'toelichting'],
  ['terugkoppelingen', 'toelichting'],
];

/** R1: what is hidden of a text stands in a hidden field beside it, as it was said. */
migrate((app) => {
  for (const [collectie, veld] of woorden) {
    addFields(app, collectie, [text(veld, langste), text(`${veld}Heel`, langste, { hidden: true })]);
    for (const record of app.findAllRecords(collectie)) {
      const tekst = record!.getString(veld);
      const over = hideGegevens(tekst);
      if (over === tekst) continue;
      app
        .db()
        .newQuery(`UPDATE ${collectie} SET ${veld} = {:over}, ${veld}Heel = {:tekst} WHERE id = {:id}`)
        .bind({ over, tekst, id: record!.id })
        .execute();
    }
  }
});
