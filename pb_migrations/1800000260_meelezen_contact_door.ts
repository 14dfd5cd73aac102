import { relation, addFields } from './schema/collection.ts';

/** R4: who of the staff entered the contact details of somebody who may judge; the code goes where they said. */
migrate((app) => {
  const contactDoor = { ...relation(app, 'contactDoor', 'medewerkers', { maxSelect: 99 }), hidden: true };
  for (const name of ['melders', 'meelezers']) addFields(app, name, [contactDoor]);
});
