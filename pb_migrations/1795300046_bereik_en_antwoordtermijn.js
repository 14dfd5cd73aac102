/// Whether the melder can be called or mailed, and before when the law asks for an answer (R14), kept on the signal itself: lists need
/// no contact details (R1) and no joins. The day is computed anew at the next change; until then the unmoved end of the term stands there.
migrate(
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.fields.add(new TextField({ name: 'bereikbaar', max: 10 }));
    collection.fields.add(new TextField({ name: 'antwoordVoor', max: 10 }));
    collection.indexes = [
      ...collection.indexes,
      'CREATE INDEX idx_signalen_antwoord ON signalen (beantwoordOp, antwoordVoor)',
    ];
    app.save(collection);
    app
      .db()
      .newQuery(
        `UPDATE signalen SET
           antwoordVoor = CASE WHEN awb THEN date(ontvangenOp, '+42 days') ELSE '' END,
           bereikbaar = coalesce((SELECT CASE WHEN telefoon != '' THEN 'telefoon' WHEN email != '' THEN 'email' ELSE '' END
             FROM melders WHERE melders.signaal = signalen.id), '')`,
      )
      .execute();
  },
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.indexes = collection.indexes.filter((index) => !index.includes('idx_signalen_antwoord'));
    collection.fields.removeByName('bereikbaar');
    collection.fields.removeByName('antwoordVoor');
    app.save(collection);
  },
);
