import { overzichtsrollen } from '#core/basis/rollen.ts';
import { berichtsoorten } from '#core/terugkoppeling/enumeraties.ts';
import {
  breuksoorten,
  trappen,
  vroegbesluiten,
  vroegsoorten,
  vroegstatussen,
} from '#core/vroegsignaal/enumeraties.ts';
import { addFields, addRelation, createCollection, relation } from './schema/collection.ts';
import {
  bool,
  choice,
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
import { team, teamOwnerOr } from './schema/rules.ts';

/** Early warnings, each with who has to decide and before when; and what breaks a series of counts. */
migrate((app) => {
  createCollection(app, 'vroegsignalen', {
    read: teamOwnerOr('eigenaar', overzichtsrollen),
    fields: [
      // What it is about, such as `piek:thema:<id>`: the same pattern is one record.
      text('sleutel', 120, { required: true }),
      choice('soort', vroegsoorten),
      choice('status', vroegstatussen),
      choice('trap', trappen),
      relation(app, 'thema', 'themas'),
      relation(app, 'signalen', 'signalen', { maxSelect: 50 }),
      relation(app, 'verbetering', 'verbeteringen'),
      text('cluster', 15),
      relation(app, 'eigenaar', 'medewerkers'),
      // Before when somebody decides; '' when nobody has to.
      text('termijn', 30),
      choiceOrNone('besluit', vroegbesluiten),
      moment('besluitOp'),
      relation(app, 'besluitDoor', 'medewerkers'),
      text('reden', 2000),
      // How far above what is expected; peaks are ranked by it.
      { name: 'kracht', type: 'number' },
      // Numbers only: nobody's words.
      json('bewijs', 20_000),
      // How often it came, this time too.
      count('keer'),
      versie,
      created,
      updated,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_vroegsignalen_sleutel ON (sleutel)',
      'CREATE INDEX idx_vroegsignalen_termijn ON (termijn)',
      'CREATE INDEX idx_vroegsignalen_eigenaar ON (eigenaar, status)',
    ],
  });
  createCollection(app, 'reeksbreuken', {
    read: team,
    fields: [
      choice('soort', breuksoorten),
      // Of which theme; '' for all.
      relation(app, 'thema', 'themas'),
      day('van', { required: true }),
      day('tot'),
      text('tekst', 300, { required: true }),
      bool('systeem'),
      versie,
      created,
      updated,
    ],
  });
  mailCollega(app);
  countByThema(app);
});

/** Mail about it goes to a colleague. */
function mailCollega(app: CoreApp): void {
  const berichten = app.findCollectionByNameOrId('berichten');
  if (!berichten.fields.getByName('medewerker')) addRelation(app, 'berichten', 'medewerker', 'medewerkers');
  addFields(app, 'berichten', [choice('soort', berichtsoorten)]);
}

/** The counts of every week are read from an index alone. */
function countByThema(app: CoreApp): void {
  const signalen = app.findCollectionByNameOrId('signalen');
  signalen.addIndex('idx_signalen_thema_ontvangen', false, 'thema, ontvangenOp', '');
  app.save(signalen);
}
