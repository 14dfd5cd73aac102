/// A series of meetings in which a team decides what to improve.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'overlegreeksen',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'naam', type: 'text', required: true, max: 200 },
          { name: 'ritmeWeken', type: 'number', onlyInt: true },
          { name: 'actief', type: 'bool' },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_overlegreeksen_naam ON overlegreeksen (naam)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('overlegreeksen')),
);
