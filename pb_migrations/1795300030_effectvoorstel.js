/// What the effect check found about a closed loop, and when it looked: the sentence when it proposes to reopen, empty otherwise.
migrate(
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    verbeteringen.fields.add(new TextField({ name: 'effectVoorstel', max: 300 }));
    verbeteringen.fields.add(new TextField({ name: 'effectOp', max: 10 }));
    app.save(verbeteringen);
  },
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    for (const veld of ['effectVoorstel', 'effectOp']) verbeteringen.fields.removeByName(veld);
    app.save(verbeteringen);
  },
);
