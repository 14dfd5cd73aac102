import { meelezingstatussen } from '#core/meelezen/enumeraties.ts';
import { addFields, relation } from './schema/collection.ts';
import { moment, text, versie } from './schema/fields.ts';

/** R16: what was written down as done and turned out not to be stays readable, with who took it back and why. */
migrate((app) => {
  // Somebody who was told does not know it after all, and stands in the ledger again.
  addFields(app, 'terugkoppelingen', [
    moment('teruggenomenOp'),
    relation(app, 'teruggenomenDoor', 'medewerkers'),
    text('terugneemreden', 2000),
  ]);
  // Contact that never was.
  addFields(app, 'contactmomenten', [
    moment('ingetrokkenOp'),
    relation(app, 'ingetrokkenDoor', 'medewerkers'),
    text('intrekreden', 2000),
    versie,
  ]);
  // A verdict that is not of who was asked.
  addFields(app, 'meelezingen', [
    moment('ongeldigOp'),
    relation(app, 'ongeldigDoor', 'medewerkers'),
    text('ongeldigreden', 2000),
  ]);
  const meelezingen = app.findCollectionByNameOrId('meelezingen');
  (meelezingen.fields.getByName('status') as unknown as { values: string[] }).values = [
    ...meelezingstatussen,
  ];
  app.save(meelezingen);
});
