import { conceptredenen } from '#core/verbetering/enumeraties.ts';
import { schrijfrollen } from '#core/basis/rollen.ts';
import { createCollection, relation } from './schema/collection.ts';
import {
  bool,
  choiceOrNone,
  count,
  created,
  day,
  json,
  moment,
  text,
  updated,
  versie,
} from './schema/fields.ts';
import { staffWith, team } from './schema/rules.ts';

migrate((app) => {
  createVerbeteringen(app);
  createVerloop(app);
});

/** Entries as the team works on them. Nothing of this is public: the site reads `publicaties`. */
function createVerbeteringen(app: CoreApp): void {
  createCollection(app, 'verbeteringen', {
    read: team,
    create: staffWith(schrijfrollen),
    update: staffWith(schrijfrollen),
    fields: [
      text('kenmerk', 20),
      text('slug', 80),
      text('titel', 1000),
      text('vraag', 20_000),
      text('vraagSoort', 20),
      bool('toestemmingCitaat'),
      text('verbetering', 20_000),
      text('uitkomst', 20),
      text('reden', 20),
      text('uitleg', 20_000),
      text('ingangsmaand', 20),
      relation(app, 'themas', 'themas', { maxSelect: 10 }),
      text('levensgebeurtenis', 40),
      json('trefwoorden', 10_000),
      count('aantalSignalen', { min: 0 }),
      relation(app, 'eigenaar', 'medewerkers'),
      text('fase', 20),
      text('publicatiestatus', 20),
      relation(app, 'laatstBewerktDoor', 'medewerkers'),
      relation(app, 'goedgekeurdDoor', 'medewerkers'),
      count('liveVersie'),
      text('opmerking', 2000),
      choiceOrNone('conceptreden', conceptredenen),
      text('importsleutel', 64, { hidden: true }),
      // Of the loop: when employees were told, why a voorzitter closed it without the test (R4), how often it was reopened, the round in
      // which a person last published the text (R5), and what the effect check found and when it looked.
      day('medewerkersVerteldOp'),
      text('afwijking', 2000),
      count('ronde'),
      count('publicatieronde', { min: 0 }),
      text('effectVoorstel', 300),
      day('effectOp'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_verbeteringen_kenmerk ON (kenmerk)',
      "CREATE UNIQUE INDEX idx_verbeteringen_slug ON (slug) WHERE slug != ''",
      "CREATE UNIQUE INDEX idx_verbeteringen_importsleutel ON (importsleutel) WHERE importsleutel != ''",
      'CREATE INDEX idx_verbeteringen_status ON (publicatiestatus)',
      'CREATE INDEX idx_verbeteringen_fase ON (fase)',
    ],
  });
}

/** What became of an entry. */
function createVerloop(app: CoreApp): void {
  // What an entry said after each change, for its history.
  createCollection(app, 'verbeteringversies', {
    read: team,
    fields: [
      relation(app, 'verbetering', 'verbeteringen', { required: true }),
      json('tekst', 500_000),
      relation(app, 'door', 'medewerkers'),
      versie,
      created,
      updated,
    ],
    indexes: ['CREATE UNIQUE INDEX idx_verbeteringversies ON (verbetering, versie)'],
  });

  // Each step of an entry through the loop: who, when and why.
  createCollection(app, 'faseovergangen', {
    read: team,
    fields: [
      relation(app, 'verbetering', 'verbeteringen', { required: true }),
      text('van', 20),
      text('naar', 20, { required: true }),
      relation(app, 'door', 'medewerkers'),
      moment('op', { required: true }),
      text('reden', 2000),
    ],
    indexes: ['CREATE INDEX idx_faseovergangen ON (verbetering, op)'],
  });
}
