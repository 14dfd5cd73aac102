import { berichtsoorten, berichtstatussen, terugkoppelstatussen } from '#core/terugkoppeling/enumeraties.ts';
import { overzichtsrollen } from '#core/basis/rollen.ts';
import { createCollection, relation } from './schema/collection.ts';
import { choice, count, created, moment, text, updated, versie } from './schema/fields.ts';
import { staffOfSignaal, staffWith } from './schema/rules.ts';

migrate((app) => {
  // The ledger of who was told what: one line per signal, entry, outcome and round (R5).
  createCollection(app, 'terugkoppelingen', {
    read: staffOfSignaal('signaal.'),
    fields: [
      relation(app, 'signaal', 'signalen', { required: true, cascadeDelete: true }),
      relation(app, 'verbetering', 'verbeteringen', { required: true, cascadeDelete: true }),
      text('uitkomst', 20, { required: true }),
      count('ronde'),
      text('kanaal', 20),
      choice('status', terugkoppelstatussen),
      moment('op'),
      relation(app, 'door', 'medewerkers'),
      text('toelichting', 500),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_terugkoppelingen_een ON (signaal, verbetering, uitkomst, ronde)',
      'CREATE INDEX idx_terugkoppelingen_verbetering ON (verbetering, status)',
      'CREATE INDEX idx_terugkoppelingen_status ON (status)',
    ],
  });

  // The outbox: mail that was decided on in a transaction and is sent outside it, once (R5). It holds no address; a code only locked, until it went (1800000221_terugkoppeling_codemail.ts).
  createCollection(app, 'berichten', {
    read: staffWith(overzichtsrollen),
    fields: [
      text('sleutel', 200, { required: true }),
      choice('soort', berichtsoorten),
      relation(app, 'signaal', 'signalen', { cascadeDelete: true }),
      relation(app, 'meelezer', 'meelezers', { cascadeDelete: true }),
      relation(app, 'verbetering', 'verbeteringen', { cascadeDelete: true }),
      relation(app, 'meelezing', 'meelezingen', { cascadeDelete: true }),
      relation(app, 'terugkoppeling', 'terugkoppelingen', { cascadeDelete: true }),
      text('onderwerp', 300),
      text('tekst', 20_000),
      choice('status', berichtstatussen),
      count('pogingen'),
      moment('nietVoor'),
      // When its last byte was allowed to go: after that it may have arrived, so it is never sent again by itself.
      moment('overgaveOp'),
      moment('verstuurdOp'),
      text('fout', 300),
      created,
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_berichten_sleutel ON (sleutel)',
      'CREATE INDEX idx_berichten_wachtrij ON (status, nietVoor)',
    ],
  });
});
