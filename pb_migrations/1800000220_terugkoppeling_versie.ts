/** R6: a mail in the outbox has a version, for whoever decides to send it again. */
migrate((app) => {
  const berichten = app.findCollectionByNameOrId('berichten');
  berichten.fields.add(new NumberField({ name: 'versie', onlyInt: true }));
  app.save(berichten);
});
