/// How the organisation works: norms, terms, neighbourhoods. What is left out has the default of core/organisatie/werkwijze.ts.
migrate(
  (app) => {
    const instellingen = app.findCollectionByNameOrId('instellingen');
    instellingen.fields.add(new JSONField({ name: 'werkwijze', maxSize: 40000 }));
    app.save(instellingen);
  },
  (app) => {
    const instellingen = app.findCollectionByNameOrId('instellingen');
    instellingen.fields.removeByName('werkwijze');
    app.save(instellingen);
  },
);
