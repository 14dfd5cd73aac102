import { createCollection } from './schema/collection.ts';
import { count, created, text } from './schema/fields.ts';
import { beheerder } from './schema/rules.ts';

migrate((app) => {
  // The collection that PocketBase makes by itself lets anyone register.
  app.delete(app.findCollectionByNameOrId('users'));

  // Every change of state: who did what to which record, never its contents (R10).
  createCollection(app, 'auditlog', {
    read: beheerder,
    fields: [
      text('wie', 40, { required: true }),
      text('wat', 40, { required: true }),
      text('soort', 40, { required: true }),
      text('bron', 20, { required: true }),
      text('van', 100),
      text('naar', 100),
      created,
    ],
    indexes: ['CREATE INDEX idx_auditlog_bron ON (bron)'],
  });

  // The last number given out per series; only written inside transactions.
  createCollection(app, 'tellers', {
    fields: [text('reeks', 40, { required: true }), count('stand')],
    indexes: ['CREATE UNIQUE INDEX idx_tellers_reeks ON (reeks)'],
  });
});
