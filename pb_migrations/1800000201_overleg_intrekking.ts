import { addFields } from './schema/collection.ts';
import { bool } from './schema/fields.ts';

/** R7, R16: a besluit that turns out not to have been taken is replaced by its withdrawal. */
migrate((app) => addFields(app, 'besluiten', [bool('intrekking')]));
