/// 'Vandaag' asks who wants their words erased, also among very many signals.
migrate(
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    signalen.indexes = [
      ...signalen.indexes,
      'CREATE INDEX idx_signalen_wissing ON signalen (wissingGevraagdOp)',
    ];
    app.save(signalen);
  },
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    signalen.indexes = signalen.indexes.filter((index) => !index.includes('idx_signalen_wissing'));
    app.save(signalen);
  },
);
