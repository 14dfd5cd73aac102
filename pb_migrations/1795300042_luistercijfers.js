/// Besides entries the site is made from how the organisation does on its norms: one snapshot a month.
migrate(
  (app) => {
    const publicaties = app.findCollectionByNameOrId('publicaties');
    publicaties.fields.getByName('soort').values = ['verbetering', 'luisteren'];
    app.save(publicaties);
  },
  (app) => {
    app.db().newQuery("DELETE FROM publicaties WHERE soort = 'luisteren'").execute();
    const publicaties = app.findCollectionByNameOrId('publicaties');
    publicaties.fields.getByName('soort').values = ['verbetering'];
    app.save(publicaties);
  },
);
