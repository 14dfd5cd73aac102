/// When the melder first heard from us and when the signal was dealt with, kept on the signal itself so that the inbox sorts without joins.
migrate(
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.fields.add(new TextField({ name: 'contactOp', max: 10 }));
    collection.fields.add(new TextField({ name: 'beantwoordOp', max: 10 }));
    collection.indexes = [
      ...collection.indexes,
      'CREATE INDEX idx_signalen_urgentie ON signalen (contactOp, contactVoor, kenmerk)',
      'CREATE INDEX idx_signalen_regiehouder ON signalen (regiehouder)',
      'CREATE INDEX idx_signalen_ontvangen ON signalen (ontvangenOp, kenmerk)',
    ];
    app.save(collection);
  },
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.fields.removeByName('contactOp');
    collection.fields.removeByName('beantwoordOp');
    collection.indexes = collection.indexes.filter(
      (index) => !/idx_signalen_(urgentie|regiehouder|ontvangen)/.test(index),
    );
    app.save(collection);
  },
);
