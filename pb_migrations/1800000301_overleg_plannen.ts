import { berichtsoorten } from '#core/terugkoppeling/enumeraties.ts';
import { addFields, addRelation } from './schema/collection.ts';
import { choice, day, json } from './schema/fields.ts';

/** Which day of its series a meeting is of, also once it was moved; and mail about it to colleagues, with what goes into their calendars. */
migrate((app) => {
  addFields(app, 'overleggen', [day('plandag')]);
  const overleggen = app.findCollectionByNameOrId('overleggen');
  overleggen.addIndex('idx_overleggen_plandag', true, 'reeks, plandag', "plandag != ''");
  overleggen.addIndex('idx_overleggen_datum', false, 'datum, status', '');
  app.save(overleggen);

  // `kalender` holds no address: who it goes to and who it comes from is filled in when it is sent.
  addFields(app, 'berichten', [choice('soort', berichtsoorten), json('kalender', 10_000)]);
  addRelation(app, 'berichten', 'overleg', 'overleggen');
  if (!app.findCollectionByNameOrId('berichten').fields.getByName('medewerker')) {
    addRelation(app, 'berichten', 'medewerker', 'medewerkers');
  }
  const berichten = app.findCollectionByNameOrId('berichten');
  berichten.addIndex('idx_berichten_overleg', false, 'overleg', "overleg != ''");
  app.save(berichten);
});
