/// When a signal was closed, from which the retention time counts, and when its melder asked to erase the words as well.
migrate(
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    signalen.fields.add(new TextField({ name: 'geslotenOp', max: 10 }));
    signalen.fields.add(new TextField({ name: 'wissingGevraagdOp', max: 10 }));
    app.save(signalen);
    const melders = app.findCollectionByNameOrId('melders');
    melders.indexes = [...melders.indexes, 'CREATE INDEX idx_melders_bewaarTot ON melders (bewaarTot)'];
    app.save(melders);
    app
      .db()
      .newQuery("UPDATE signalen SET geslotenOp = substr(updated, 1, 10) WHERE status = 'gesloten'")
      .execute();
  },
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    for (const veld of ['geslotenOp', 'wissingGevraagdOp']) signalen.fields.removeByName(veld);
    app.save(signalen);
    const melders = app.findCollectionByNameOrId('melders');
    melders.indexes = melders.indexes.filter((index) => !index.includes('idx_melders_bewaarTot'));
    app.save(melders);
  },
);
