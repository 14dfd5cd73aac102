/// Who still waits for a first contact, oldest first: asked for by every 'Vandaag', also among 100,000 signals.
migrate(
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.indexes = [
      ...collection.indexes,
      'CREATE INDEX idx_signalen_wacht ON signalen (beantwoordOp, contactOp, contactVoor, kenmerk)',
    ];
    app.save(collection);
  },
  (app) => {
    const collection = app.findCollectionByNameOrId('signalen');
    collection.indexes = collection.indexes.filter((index) => !index.includes('idx_signalen_wacht'));
    app.save(collection);
  },
);
