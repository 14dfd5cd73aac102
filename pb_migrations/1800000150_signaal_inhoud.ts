/** What came under the key of a form, as keyed hashes: the same again is known without keeping who said it. */
migrate((app) => {
  const signalen = app.findCollectionByNameOrId('signalen');
  signalen.fields.add(new TextField({ name: 'inhoudhashes', max: 700, hidden: true }));
  app.save(signalen);
});
