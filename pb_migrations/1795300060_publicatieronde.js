/// The round in which a person last published the text of an entry: after reopening there is nothing to tell before that (R5).
migrate(
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    verbeteringen.fields.add(new NumberField({ name: 'publicatieronde', onlyInt: true, min: 0 }));
    app.save(verbeteringen);
    app
      .db()
      .newQuery(
        `UPDATE verbeteringen SET publicatieronde = ronde WHERE id IN
           (SELECT verbetering FROM terugkoppelingen WHERE ronde = verbeteringen.ronde)`,
      )
      .execute();
  },
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    verbeteringen.fields.removeByName('publicatieronde');
    app.save(verbeteringen);
  },
);
