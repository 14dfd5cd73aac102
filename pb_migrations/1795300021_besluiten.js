/// What was decided about an entry and why. A besluit is not changed: a correction is a new one that replaces it (R7).
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    const collection = new Collection({
      type: 'base',
      name: 'besluiten',
      listRule: lezen,
      viewRule: lezen,
      createRule: null,
      updateRule: null,
      deleteRule: null,
      fields: [
        { name: 'overleg', type: 'relation', required: true, collectionId: id('overleggen'), maxSelect: 1 },
        {
          name: 'agendapunt',
          type: 'relation',
          required: true,
          collectionId: id('agendapunten'),
          maxSelect: 1,
        },
        { name: 'verbetering', type: 'relation', collectionId: id('verbeteringen'), maxSelect: 1 },
        { name: 'tekst', type: 'text', required: true, max: 5000 },
        { name: 'reden', type: 'text', required: true, max: 5000 },
        {
          name: 'dilemma',
          type: 'select',
          required: true,
          maxSelect: 1,
          values: ['snel-of-zorgvuldig', 'regels-of-bedoeling', 'verbeteren-of-it-beperking', 'geen'],
        },
        { name: 'door', type: 'relation', collectionId: id('medewerkers'), maxSelect: 1 },
        { name: 'op', type: 'date' },
        { name: 'created', type: 'autodate', onCreate: true },
      ],
      indexes: [
        'CREATE INDEX idx_besluiten_verbetering ON besluiten (verbetering)',
        'CREATE INDEX idx_besluiten_overleg ON besluiten (overleg)',
      ],
    });
    app.save(collection);
    collection.fields.add(new RelationField({ name: 'vervangt', collectionId: collection.id, maxSelect: 1 }));
    app.save(collection);
  },
  (app) => app.delete(app.findCollectionByNameOrId('besluiten')),
);
