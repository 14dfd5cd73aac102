import { agendauitkomsten, overlegstatussen } from '#core/overleg/enumeraties.ts';
import { addFields, relation } from './schema/collection.ts';
import { bool, choiceOrNone, count, day, json, moment, text } from './schema/fields.ts';

/** The verbeteroverleg as people hold it: when and where a series meets, what one meeting is at, and why each thing is on its agenda. */
migrate((app) => {
  const waar = [
    // HH:MM on Dutch clocks.
    text('tijd', 5),
    count('minuten'),
    text('plaats', 500),
    relation(app, 'mensen', 'medewerkers', { maxSelect: 100 }),
    relation(app, 'voorzitter', 'medewerkers'),
  ];
  addFields(app, 'overlegreeksen', [
    text('team', 200),
    // 1 is Monday, 7 is Sunday.
    count('weekdag'),
    // The first occurrence; the others are whole rhythms of weeks after it.
    day('eersteDag'),
    ...waar,
  ]);
  addFields(app, 'overleggen', [
    ...waar,
    // Each change in the meeting takes the next, in its own transaction, so that who comes back knows what was missed.
    count('stand'),
    // Of the invitation: higher only when time or place changed (RFC 5546).
    count('uitnodigingnummer'),
    relation(app, 'huidig', 'agendapunten'),
    moment('begonnenOp'),
    moment('geslotenOp'),
    text('reden', 2000),
  ]);
  addFields(app, 'agendapunten', [
    // What it is about, such as `actie:<id>`: a refreshed agenda knows it by this.
    text('sleutel', 80),
    // The code of why it is there, with its numbers and names.
    json('omdat', 10_000),
    relation(app, 'acties', 'acties', { maxSelect: 50 }),
    bool('vast'),
    bool('weg'),
    bool('minutenVast'),
    // How often it has stood on an agenda, this one too.
    count('keer'),
    relation(app, 'vorige', 'agendapunten'),
    choiceOrNone('uitkomst', agendauitkomsten),
    text('uitkomstReden', 2000),
    moment('begonnenOp'),
  ]);
  addFields(app, 'besluiten', [text('waaraan', 2000), day('terugkijkOp')]);
  // An actie of the meeting may be about no entry; what was done stands with it.
  addFields(app, 'acties', [relation(app, 'agendapunt', 'agendapunten'), text('gedaan', 2000)]);
  const acties = app.findCollectionByNameOrId('acties');
  (acties.fields.getByName('verbetering') as unknown as { required: boolean }).required = false;
  app.save(acties);
  const overleggen = app.findCollectionByNameOrId('overleggen');
  (overleggen.fields.getByName('status') as unknown as { values: string[] }).values = [...overlegstatussen];
  app.save(overleggen);
});
