import { createCollection } from './schema/collection.ts';
import { created, json, text } from './schema/fields.ts';

/** What still has to be done because of something that was saved; empty but for moments, and after a crash (docs/decisions/0043). */
migrate((app) => {
  createCollection(app, 'nawerk', {
    fields: [
      text('soort', 40, { required: true }),
      text('sleutel', 80, { required: true }),
      json('wat', 4_000_000),
      created,
    ],
    indexes: ['CREATE UNIQUE INDEX idx_nawerk_sleutel ON (soort, sleutel)'],
  });
});
