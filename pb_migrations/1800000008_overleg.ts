import { actiestatussen, dilemmas, overlegstatussen, reekssoorten } from '#core/overleg/enumeraties.ts';
import { coordinatierollen } from '#core/basis/rollen.ts';
import { addRelation, createCollection, relation } from './schema/collection.ts';
import { bool, choice, count, created, day, moment, text, updated, versie } from './schema/fields.ts';
import { team, teamOwnerOr } from './schema/rules.ts';

migrate((app) => {
  createOverleggen(app);

  // What was decided about an entry and why. A besluit is not changed: a correction is a new one that replaces it (R7).
  createCollection(app, 'besluiten', {
    read: team,
    fields: [
      relation(app, 'overleg', 'overleggen', { required: true }),
      relation(app, 'agendapunt', 'agendapunten', { required: true }),
      relation(app, 'verbetering', 'verbeteringen'),
      text('tekst', 5000, { required: true }),
      text('reden', 5000, { required: true }),
      choice('dilemma', dilemmas),
      relation(app, 'door', 'medewerkers'),
      moment('op'),
      created,
    ],
    indexes: [
      'CREATE INDEX idx_besluiten_verbetering ON (verbetering)',
      'CREATE INDEX idx_besluiten_overleg ON (overleg)',
    ],
  });
  addRelation(app, 'besluiten', 'vervangt', 'besluiten');

  // Who does what about an entry, and before when.
  createCollection(app, 'acties', {
    read: team,
    update: teamOwnerOr('eigenaar', coordinatierollen),
    fields: [
      relation(app, 'besluit', 'besluiten'),
      relation(app, 'verbetering', 'verbeteringen', { required: true }),
      text('tekst', 2000, { required: true }),
      relation(app, 'eigenaar', 'medewerkers'),
      day('deadline'),
      choice('status', actiestatussen),
      day('klaarOp'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE INDEX idx_acties_verbetering ON (verbetering)',
      'CREATE INDEX idx_acties_eigenaar ON (eigenaar, status, deadline)',
    ],
  });
});

function createOverleggen(app: CoreApp): void {
  // A series of meetings in which a team decides what to improve.
  createCollection(app, 'overlegreeksen', {
    read: team,
    fields: [
      text('naam', 200, { required: true }),
      choice('soort', reekssoorten),
      count('ritmeWeken'),
      bool('actief'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_overlegreeksen_naam ON (naam)',
      "CREATE UNIQUE INDEX idx_overlegreeksen_tussendoor ON (soort) WHERE soort = 'tussendoor'",
    ],
  });

  // One verbeteroverleg: the meeting of a series on a day.
  createCollection(app, 'overleggen', {
    read: team,
    fields: [
      relation(app, 'reeks', 'overlegreeksen', { required: true }),
      day('datum', { required: true }),
      choice('status', overlegstatussen),
      versie,
      created,
      updated,
    ],
    indexes: ['CREATE INDEX idx_overleggen_reeks ON (reeks, datum)'],
  });

  // What a verbeteroverleg talks about, in order.
  createCollection(app, 'agendapunten', {
    read: team,
    fields: [
      relation(app, 'overleg', 'overleggen', { required: true, cascadeDelete: true }),
      count('volgorde'),
      text('soort', 20),
      text('titel', 1000),
      count('minuten'),
      relation(app, 'verbetering', 'verbeteringen'),
      relation(app, 'signalen', 'signalen', { maxSelect: 50 }),
      bool('besproken'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE INDEX idx_agendapunten_overleg ON (overleg, volgorde)',
      'CREATE INDEX idx_agendapunten_verbetering ON (verbetering)',
    ],
  });
}
