/// R3: whose words a published quote is, so that it can be found again when its melder takes the consent back. Nobody reads this field.
migrate(
  (app) => {
    const publicaties = app.findCollectionByNameOrId('publicaties');
    publicaties.fields.add(new TextField({ name: 'citaatVan', max: 20, hidden: true }));
    publicaties.indexes = [
      ...publicaties.indexes,
      'CREATE INDEX idx_publicaties_citaat ON publicaties (citaatVan)',
    ];
    app.save(publicaties);
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    verbeteringen.indexes = [
      ...verbeteringen.indexes,
      'CREATE INDEX idx_verbeteringen_citaat ON verbeteringen (citaatVan)',
    ];
    app.save(verbeteringen);
  },
  (app) => {
    const publicaties = app.findCollectionByNameOrId('publicaties');
    publicaties.fields.removeByName('citaatVan');
    publicaties.indexes = publicaties.indexes.filter((index) => !index.includes('_citaat '));
    app.save(publicaties);
    const verbeteringen = app.findCollectionByNameOrId('verbeteringen');
    verbeteringen.indexes = verbeteringen.indexes.filter((index) => !index.includes('_citaat '));
    app.save(verbeteringen);
  },
);
