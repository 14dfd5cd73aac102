import { publicatiesoorten, releasestatussen } from '#core/publicatie/enumeraties.ts';
import { createCollection, relation } from './schema/collection.ts';
import { choice, count, created, json, moment, text, updated } from './schema/fields.ts';
import { dienst, either, team } from './schema/rules.ts';

migrate((app) => {
  // Approved, checked, immutable snapshots: the only thing the public site is made from.
  createCollection(app, 'publicaties', {
    read: either(team, dienst),
    fields: [
      choice('soort', publicatiesoorten),
      text('bron', 20, { required: true }),
      count('versie', { required: true }),
      json('inhoud', 100_000, { required: true }),
      relation(app, 'goedgekeurdDoor', 'medewerkers'),
      moment('gepubliceerdOp', { required: true }),
      moment('ingetrokkenOp'),
      text('reden', 2000),
      // R3: the signal whose words it quotes, to find them again when consent is taken back. Nobody reads this field.
      text('citaatVan', 20, { hidden: true }),
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_publicaties_bron ON (bron, versie)',
      'CREATE INDEX idx_publicaties_citaat ON (citaatVan)',
    ],
  });

  // How each publication of the site went, told by the public server.
  createCollection(app, 'releases', {
    read: either(team, dienst),
    create: dienst,
    update: dienst,
    fields: [
      choice('status', releasestatussen),
      moment('gestart', { required: true }),
      moment('klaar'),
      count('voortgang', { min: 0, max: 100 }),
      text('melding', 2000),
      moment('tot'),
      created,
    ],
    indexes: ['CREATE INDEX idx_releases_created ON (created)'],
  });
});
