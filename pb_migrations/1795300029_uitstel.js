/// R14: when handling a complaint was extended, and until when the melder agreed to wait (Awb 9:11, lid 2 and 3).
migrate(
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    signalen.fields.add(new TextField({ name: 'verlengdOp', max: 10 }));
    signalen.fields.add(new TextField({ name: 'instemmingTot', max: 10 }));
    app.save(signalen);
  },
  (app) => {
    const signalen = app.findCollectionByNameOrId('signalen');
    for (const veld of ['verlengdOp', 'instemmingTot']) signalen.fields.removeByName(veld);
    app.save(signalen);
  },
);
