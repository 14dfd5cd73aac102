/// R5: when PocketBase allowed the last byte of a mail to go. After that it may have arrived, so it is never sent again by itself.
migrate(
  (app) => {
    const berichten = app.findCollectionByNameOrId('berichten');
    berichten.fields.add(new DateField({ name: 'overgaveOp' }));
    app.save(berichten);
  },
  (app) => {
    const berichten = app.findCollectionByNameOrId('berichten');
    berichten.fields.removeByName('overgaveOp');
    app.save(berichten);
  },
);
