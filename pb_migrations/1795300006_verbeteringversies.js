/// What an entry said after each change, for its history.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'verbeteringversies',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          {
            name: 'verbetering',
            type: 'relation',
            required: true,
            collectionId: app.findCollectionByNameOrId('verbeteringen').id,
            maxSelect: 1,
          },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'tekst', type: 'json', maxSize: 500000 },
          {
            name: 'door',
            type: 'relation',
            collectionId: app.findCollectionByNameOrId('medewerkers').id,
            maxSelect: 1,
          },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_verbeteringversies ON verbeteringversies (verbetering, versie)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('verbeteringversies')),
);
