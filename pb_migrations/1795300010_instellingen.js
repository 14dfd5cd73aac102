/// What the organisation decides about its own portal: one record.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `(${actief}) || @request.auth.collectionName = 'diensten'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'instellingen',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: `${actief} && @request.auth.rollen:each ?= 'beheerder'`,
        deleteRule: null,
        fields: [
          { name: 'organisatie', type: 'json', required: true, maxSize: 20000 },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('instellingen')),
);
