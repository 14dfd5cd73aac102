import { meeleesmomenten, meelezingstatussen } from '#core/meelezen/enumeraties.ts';
import { overzichtsrollen, schrijfrollen } from '#core/basis/rollen.ts';
import { createCollection, relation } from './schema/collection.ts';
import { bool, choice, count, created, day, moment, text, updated, versie } from './schema/fields.ts';
import { staffWith } from './schema/rules.ts';

migrate((app) => {
  createMeelezers(app);
  createMeelezingen(app);
});

/** The panel of ervaringsdeskundigen who read along. Their contact details stand here and nowhere else (R1). */
function createMeelezers(app: CoreApp): void {
  createCollection(app, 'meelezers', {
    read: staffWith(overzichtsrollen),
    create: staffWith(overzichtsrollen),
    update: staffWith(overzichtsrollen),
    fields: [
      text('naam', 100, { required: true }),
      text('email', 254),
      text('telefoon', 40),
      text('ervaring', 500),
      bool('actief'),
      bool('gewist'),
      day('toestemmingOp'),
      versie,
      created,
      updated,
    ],
    indexes: ["CREATE UNIQUE INDEX idx_meelezers_email ON (email) WHERE email != ''"],
  });
}

/** An invitation to judge an entry, and the verdict when it was given. Of the code only a keyed hash is kept. */
function createMeelezingen(app: CoreApp): void {
  createCollection(app, 'meelezingen', {
    read: staffWith(schrijfrollen),
    fields: [
      relation(app, 'verbetering', 'verbeteringen', { required: true, cascadeDelete: true }),
      relation(app, 'meelezer', 'meelezers'),
      relation(app, 'signaal', 'signalen'),
      choice('moment', meeleesmomenten),
      choice('status', meelezingstatussen),
      count('ronde'),
      // The outcome it is about: a verdict on an earlier one says nothing of this one (R4).
      text('uitkomst', 20),
      text('oordeel', 20),
      text('relatie', 20),
      text('duidelijk', 20),
      text('toelichting', 5000),
      bool('citaat'),
      text('antwoord', 5000),
      relation(app, 'antwoordDoor', 'medewerkers'),
      day('antwoordOp'),
      text('kanaal', 20),
      text('codehash', 64, { hidden: true }),
      moment('uitgenodigdOp'),
      moment('herinnerdOp'),
      moment('gegevenOp'),
      day('verlooptOp'),
      relation(app, 'door', 'medewerkers'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE INDEX idx_meelezingen_verbetering ON (verbetering, status)',
      'CREATE INDEX idx_meelezingen_codehash ON (codehash)',
      'CREATE INDEX idx_meelezingen_open ON (status, uitgenodigdOp)',
      'CREATE INDEX idx_meelezingen_signaal ON (signaal)',
    ],
  });
}
