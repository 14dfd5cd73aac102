/// The outcome that a verdict is about: when an entry gets another outcome, earlier verdicts say nothing of that one (R4).
migrate(
  (app) => {
    const meelezingen = app.findCollectionByNameOrId('meelezingen');
    meelezingen.fields.add(new TextField({ name: 'uitkomst', max: 20 }));
    app.save(meelezingen);
    app
      .db()
      .newQuery(
        `UPDATE meelezingen SET uitkomst = (SELECT uitkomst FROM verbeteringen WHERE id = meelezingen.verbetering)
           WHERE status = 'gegeven'`,
      )
      .execute();
  },
  (app) => {
    const meelezingen = app.findCollectionByNameOrId('meelezingen');
    meelezingen.fields.removeByName('uitkomst');
    app.save(meelezingen);
  },
);
