/** Why an entry was taken off the site, in the words that its readers read there. */
migrate((app) => {
  const publicaties = app.findCollectionByNameOrId('publicaties');
  publicaties.fields.add(new TextField({ name: 'publiekeReden', max: 600 }));
  app.save(publicaties);
});
