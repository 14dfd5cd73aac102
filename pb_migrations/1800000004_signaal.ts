import { contactsoorten, lezers, toestemmingen } from '#core/signaal/enumeraties.ts';
import { addRelation, createCollection, relation } from './schema/collection.ts';
import { bool, choice, choices, created, day, moment, text, updated, versie } from './schema/fields.ts';
import { linkedForRedacteur, staffOfSignaal } from './schema/rules.ts';

migrate((app) => {
  createSignalen(app);
  // Whose words an entry quotes (R3).
  addRelation(app, 'verbeteringen', 'citaatVan', 'signalen');
  const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
  verbeteringen.addIndex('idx_verbeteringen_citaat', false, 'citaatVan', '');
  app.save(verbeteringen);

  // Who is behind a signal, apart from what they said, and only as long as it is needed (R1).
  createCollection(app, 'melders', {
    read: staffOfSignaal('signaal.'),
    fields: [
      relation(app, 'signaal', 'signalen', { required: true, cascadeDelete: true }),
      text('naam', 100),
      text('email', 254),
      text('telefoon', 40),
      choices('toestemmingen', toestemmingen),
      day('bewaarTot'),
      text('codehash', 64, { required: true, hidden: true }),
      versie,
      created,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_melders_signaal ON (signaal)',
      'CREATE UNIQUE INDEX idx_melders_codehash ON (codehash)',
      'CREATE INDEX idx_melders_bewaarTot ON (bewaarTot)',
    ],
  });

  // Each time melder and organisation had contact about a signal.
  createCollection(app, 'contactmomenten', {
    read: staffOfSignaal('signaal.'),
    create: staffOfSignaal('signaal.'),
    fields: [
      relation(app, 'signaal', 'signalen', { required: true, cascadeDelete: true }),
      choice('soort', contactsoorten),
      text('kanaal', 20),
      text('tekst', 5000),
      choice('voor', lezers),
      relation(app, 'door', 'medewerkers'),
      moment('op', { required: true }),
    ],
    indexes: ['CREATE INDEX idx_contactmomenten_signaal ON (signaal, op)'],
  });
});

const signaalindexen = [
  'CREATE UNIQUE INDEX idx_signalen_kenmerk ON (kenmerk)',
  "CREATE UNIQUE INDEX idx_signalen_formulier ON (formulierhash) WHERE formulierhash != ''",
  'CREATE INDEX idx_signalen_status ON (status, contactVoor)',
  'CREATE INDEX idx_signalen_behandelaar ON (behandelaar)',
  'CREATE INDEX idx_signalen_regiehouder ON (regiehouder)',
  'CREATE INDEX idx_signalen_verbetering ON (verbetering)',
  'CREATE INDEX idx_signalen_urgentie ON (contactOp, contactVoor, kenmerk)',
  'CREATE INDEX idx_signalen_ontvangen ON (ontvangenOp, kenmerk)',
  'CREATE INDEX idx_signalen_wissing ON (wissingGevraagdOp)',
  'CREATE INDEX idx_signalen_antwoord ON (beantwoordOp, antwoordVoor)',
  'CREATE INDEX idx_signalen_wacht ON (beantwoordOp, contactOp, contactVoor, kenmerk)',
];

/** What people said. Who said it stands in `melders`. */
function createSignalen(app: CoreApp): void {
  createCollection(app, 'signalen', {
    read: staffOfSignaal('', linkedForRedacteur),
    update: staffOfSignaal(),
    fields: [
      text('kenmerk', 20),
      text('soort', 20),
      text('herkomst', 20),
      text('kanaal', 20),
      day('ontvangenOp'),
      text('tekst', 20_000),
      text('samenvatting', 300),
      text('emotie', 20),
      relation(app, 'thema', 'themas'),
      text('wijk', 80),
      text('status', 20),
      relation(app, 'behandelaar', 'medewerkers'),
      relation(app, 'regiehouder', 'medewerkers'),
      text('ernst', 10),
      bool('awb'),
      text('antwoord', 5000),
      relation(app, 'verbetering', 'verbeteringen'),
      text('formulierhash', 64, { hidden: true }),
      // Kept on the signal itself, so that lists need no contact details (R1) and no joins: before when and on which day the melder first
      // heard from us, before when the law asks for an answer (R14; Awb 9:11 with its extensions) and on which day it was given, whether
      // the melder can be called or mailed.
      day('contactVoor'),
      day('contactOp'),
      day('antwoordVoor'),
      day('verlengdOp'),
      day('instemmingTot'),
      day('beantwoordOp'),
      text('bereikbaar', 10),
      // From when the retention time counts, and when its melder asked to erase the words as well.
      day('geslotenOp'),
      day('wissingGevraagdOp'),
      versie,
      created,
      updated,
    ],
    indexes: signaalindexen,
  });
  addRelation(app, 'signalen', 'herhalingVan', 'signalen');
}
