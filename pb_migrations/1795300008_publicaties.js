/// Approved, checked, immutable snapshots: the only thing the public site is made from.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `(${actief} && @request.auth.rollen:each ?!= 'medewerker') || @request.auth.collectionName = 'diensten'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'publicaties',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'soort', type: 'select', required: true, maxSelect: 1, values: ['verbetering'] },
          { name: 'bron', type: 'text', required: true, max: 20 },
          { name: 'versie', type: 'number', required: true, onlyInt: true },
          { name: 'inhoud', type: 'json', required: true, maxSize: 100000 },
          {
            name: 'goedgekeurdDoor',
            type: 'relation',
            collectionId: app.findCollectionByNameOrId('medewerkers').id,
            maxSelect: 1,
          },
          { name: 'gepubliceerdOp', type: 'date', required: true },
          { name: 'ingetrokkenOp', type: 'date' },
          { name: 'reden', type: 'text', max: 2000 },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_publicaties_bron ON publicaties (bron, versie)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('publicaties')),
);
