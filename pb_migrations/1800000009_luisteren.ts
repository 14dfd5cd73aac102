import { afhaakrollen } from '#core/basis/rollen.ts';
import { createCollection } from './schema/collection.ts';
import { count, day, json, updated } from './schema/fields.ts';
import { staffWith } from './schema/rules.ts';

migrate((app) => {
  // Per day how many people opened the form, where it stopped them and how many finished; nothing about who they are.
  createCollection(app, 'formuliertellingen', {
    read: staffWith(afhaakrollen),
    fields: [day('dag'), count('geopend'), count('verstuurd'), json('fouten', 5000), updated],
    indexes: ['CREATE UNIQUE INDEX idx_formuliertellingen_dag ON (dag)'],
  });
});
