/// What closing an entry needs: whose words it quotes (R3), when employees were told, and why a voorzitter closed it without the test (R4).
migrate(
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    const signalen = app.findCollectionByNameOrId('signalen').id;
    verbeteringen.fields.add(new RelationField({ name: 'citaatVan', collectionId: signalen, maxSelect: 1 }));
    verbeteringen.fields.add(new TextField({ name: 'medewerkersVerteldOp', max: 10 }));
    verbeteringen.fields.add(new TextField({ name: 'afwijking', max: 2000 }));
    verbeteringen.fields.add(new NumberField({ name: 'ronde', onlyInt: true }));
    app.save(verbeteringen);
  },
  (app) => {
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    for (const veld of ['citaatVan', 'medewerkersVerteldOp', 'afwijking', 'ronde']) {
      verbeteringen.fields.removeByName(veld);
    }
    app.save(verbeteringen);
  },
);
