import { addFields, createCollection, relation } from './schema/collection.ts';
import { bool, count, created, json, moment, text, updated, versie, type Field } from './schema/fields.ts';
import { team } from './schema/rules.ts';

/** What is said in a verbeteroverleg while it is held: notes, votes, who is there; and what is put right once it is closed. */
migrate((app) => {
  const verplicht = { required: true, cascadeDelete: true };
  const overleg = relation(app, 'overleg', 'overleggen', verplicht);
  const punt = relation(app, 'agendapunt', 'agendapunten', verplicht);
  addFields(app, 'agendapunten', [
    // The number of the meeting that its last change took.
    count('stand'),
    // What the team chooses from; empty without a vote.
    json('keuzen', 5000),
    bool('getoond'),
  ]);

  createNoten(app, overleg, punt);
  createRest(app, overleg);
  addIndexes(app, 'overleggen', ['CREATE INDEX idx_overleggen_status ON overleggen (status)']);
  addIndexes(app, 'acties', ['CREATE INDEX idx_acties_agendapunt ON acties (agendapunt)']);
  addIndexes(app, 'besluiten', ['CREATE INDEX idx_besluiten_agendapunt ON besluiten (agendapunt)']);
});

function createNoten(app: CoreApp, overleg: Field, punt: Field): void {
  // What somebody noted; each a record of its own, so that two people never type in the same.
  createCollection(app, 'notities', {
    read: team,
    fields: [
      overleg,
      punt,
      relation(app, 'door', 'medewerkers'),
      text('tekst', 2000, { required: true }),
      count('stand'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE INDEX idx_notities_overleg ON (overleg, stand)',
      'CREATE INDEX idx_notities_agendapunt ON (agendapunt)',
    ],
  });

  // The dots of one person about one agendapunt. Nobody reads them here: a route says what may be seen.
  createCollection(app, 'stemmen', {
    fields: [
      overleg,
      punt,
      relation(app, 'door', 'medewerkers', { required: true }),
      json('stippen', 200),
      count('stand'),
      created,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_stemmen_mens ON (agendapunt, door)',
      'CREATE INDEX idx_stemmen_overleg ON (overleg)',
    ],
  });
}

function createRest(app: CoreApp, overleg: Field): void {
  // R7: the only thing that can be added to a closed overleg.
  createCollection(app, 'correcties', {
    read: team,
    fields: [overleg, relation(app, 'door', 'medewerkers'), text('tekst', 2000, { required: true }), created],
    indexes: ['CREATE INDEX idx_correcties_overleg ON (overleg)'],
  });

  // Who took part, and when they gave their last sign.
  createCollection(app, 'aanwezigen', {
    read: team,
    fields: [
      overleg,
      relation(app, 'medewerker', 'medewerkers', { required: true }),
      moment('gezienOp'),
      created,
    ],
    indexes: ['CREATE UNIQUE INDEX idx_aanwezigen_mens ON (overleg, medewerker)'],
  });
}

function addIndexes(app: CoreApp, naam: string, indexes: readonly string[]): void {
  const collection = app.findCollectionByNameOrId(naam);
  const eerder = collection.indexes as unknown as string[];
  (collection as unknown as { indexes: string[] }).indexes = [...eerder, ...indexes];
  app.save(collection);
}
