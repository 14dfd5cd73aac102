import { normalizeMailadres, normalizeNummer } from '#core/persoonsgegevens/identiteit.ts';

/** R16: by which a melder or a member of the panel is known, however it was written; goes with the contact details. */
migrate((app) => {
  for (const naam of ['melders', 'meelezers']) {
    const collectie = app.findCollectionByNameOrId(naam);
    collectie.fields.add(new TextField({ name: 'mailsleutel', max: 400, hidden: true }));
    collectie.fields.add(new TextField({ name: 'telsleutel', max: 50, hidden: true }));
    collectie.addIndex(`idx_${naam}_mailsleutel`, false, 'mailsleutel', "mailsleutel != ''");
    collectie.addIndex(`idx_${naam}_telsleutel`, false, 'telsleutel', "telsleutel != ''");
    app.save(collectie);
    fillSleutels(app, naam);
  }
});

function fillSleutels(app: CoreApp, naam: string): void {
  const rijen = arrayOf(new DynamicModel({ id: '', email: '', telefoon: '' })) as {
    id: string;
    email: string;
    telefoon: string;
  }[];
  const bereikbaar = "email != '' OR telefoon != ''";
  app.db().newQuery(`SELECT id, email, telefoon FROM ${naam} WHERE ${bereikbaar}`).all(rijen);
  for (const { id, email, telefoon } of rijen) {
    app
      .db()
      .newQuery(`UPDATE ${naam} SET mailsleutel = {:mail}, telsleutel = {:tel} WHERE id = {:id}`)
      .bind({ id, mail: normalizeMailadres(email), tel: normalizeNummer(telefoon) })
      .execute();
  }
}
