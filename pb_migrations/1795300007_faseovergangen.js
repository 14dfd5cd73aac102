/// Each step of an entry through the leercirkel: who, when and why.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'faseovergangen',
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
          { name: 'van', type: 'text', max: 20 },
          { name: 'naar', type: 'text', required: true, max: 20 },
          {
            name: 'door',
            type: 'relation',
            collectionId: app.findCollectionByNameOrId('medewerkers').id,
            maxSelect: 1,
          },
          { name: 'op', type: 'date', required: true },
          { name: 'reden', type: 'text', max: 2000 },
        ],
        indexes: ['CREATE INDEX idx_faseovergangen ON faseovergangen (verbetering, op)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('faseovergangen')),
);
