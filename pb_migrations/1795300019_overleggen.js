/// One verbeteroverleg: the meeting of a series on a day.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    app.save(
      new Collection({
        type: 'base',
        name: 'overleggen',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          {
            name: 'reeks',
            type: 'relation',
            required: true,
            collectionId: id('overlegreeksen'),
            maxSelect: 1,
          },
          { name: 'datum', type: 'text', required: true, max: 10 },
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['concept', 'uitgenodigd', 'bezig', 'gesloten'],
          },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE INDEX idx_overleggen_reeks ON overleggen (reeks, datum)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('overleggen')),
);
