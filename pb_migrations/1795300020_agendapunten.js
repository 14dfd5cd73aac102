/// What a verbeteroverleg talks about, in order.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    app.save(
      new Collection({
        type: 'base',
        name: 'agendapunten',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          {
            name: 'overleg',
            type: 'relation',
            required: true,
            cascadeDelete: true,
            collectionId: id('overleggen'),
            maxSelect: 1,
          },
          { name: 'volgorde', type: 'number', onlyInt: true },
          { name: 'soort', type: 'text', max: 20 },
          { name: 'titel', type: 'text', max: 1000 },
          { name: 'minuten', type: 'number', onlyInt: true },
          { name: 'verbetering', type: 'relation', collectionId: id('verbeteringen'), maxSelect: 1 },
          { name: 'signalen', type: 'relation', collectionId: id('signalen'), maxSelect: 50 },
          { name: 'besproken', type: 'bool' },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_agendapunten_overleg ON agendapunten (overleg, volgorde)',
          'CREATE INDEX idx_agendapunten_verbetering ON agendapunten (verbetering)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('agendapunten')),
);
