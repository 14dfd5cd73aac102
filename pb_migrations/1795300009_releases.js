/// How each publication of the site went, told by the public server.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const dienst = "@request.auth.collectionName = 'diensten'";
    const lezen = `(${actief} && @request.auth.rollen:each ?!= 'medewerker') || ${dienst}`;
    app.save(
      new Collection({
        type: 'base',
        name: 'releases',
        listRule: lezen,
        viewRule: lezen,
        createRule: dienst,
        updateRule: dienst,
        deleteRule: null,
        fields: [
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['bezig', 'live', 'mislukt'],
          },
          { name: 'gestart', type: 'date', required: true },
          { name: 'klaar', type: 'date' },
          { name: 'voortgang', type: 'number', onlyInt: true, min: 0, max: 100 },
          { name: 'melding', type: 'text', max: 2000 },
          { name: 'tot', type: 'date' },
          { name: 'created', type: 'autodate', onCreate: true },
        ],
        indexes: ['CREATE INDEX idx_releases_created ON releases (created)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('releases')),
);
