/// What people said. Who said it stands in `melders`.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const overzicht =
      "(@request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter')";
    const eigen =
      "@request.auth.rollen:each ?= 'behandelaar' && (behandelaar = @request.auth.id || regiehouder = @request.auth.id)";
    const gekoppeld = "@request.auth.rollen:each ?= 'redacteur' && verbetering != ''";
    const lezen = `${actief} && (${overzicht} || (${eigen}) || (${gekoppeld}))`;
    const wijzigen = `${actief} && (${overzicht} || (${eigen}))`;
    const medewerkers = app.findCollectionByNameOrId('medewerkers').id;
    const collection = new Collection({
      type: 'base',
      name: 'signalen',
      listRule: lezen,
      viewRule: lezen,
      createRule: null,
      updateRule: wijzigen,
      deleteRule: null,
      fields: [
        { name: 'kenmerk', type: 'text', max: 20 },
        { name: 'soort', type: 'text', max: 20 },
        { name: 'herkomst', type: 'text', max: 20 },
        { name: 'kanaal', type: 'text', max: 20 },
        { name: 'ontvangenOp', type: 'text', max: 10 },
        { name: 'tekst', type: 'text', max: 20000 },
        { name: 'samenvatting', type: 'text', max: 300 },
        { name: 'emotie', type: 'text', max: 20 },
        {
          name: 'thema',
          type: 'relation',
          collectionId: app.findCollectionByNameOrId('themas').id,
          maxSelect: 1,
        },
        { name: 'wijk', type: 'text', max: 80 },
        { name: 'status', type: 'text', max: 20 },
        { name: 'behandelaar', type: 'relation', collectionId: medewerkers, maxSelect: 1 },
        { name: 'regiehouder', type: 'relation', collectionId: medewerkers, maxSelect: 1 },
        { name: 'ernst', type: 'text', max: 10 },
        { name: 'awb', type: 'bool' },
        { name: 'contactVoor', type: 'text', max: 10 },
        { name: 'antwoord', type: 'text', max: 5000 },
        {
          name: 'verbetering',
          type: 'relation',
          collectionId: app.findCollectionByNameOrId('verbeteringen').id,
          maxSelect: 1,
        },
        { name: 'formulierhash', type: 'text', max: 64, hidden: true },
        { name: 'versie', type: 'number', onlyInt: true },
        { name: 'created', type: 'autodate', onCreate: true },
        { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
      ],
      indexes: [
        'CREATE UNIQUE INDEX idx_signalen_kenmerk ON signalen (kenmerk)',
        "CREATE UNIQUE INDEX idx_signalen_formulier ON signalen (formulierhash) WHERE formulierhash != ''",
        'CREATE INDEX idx_signalen_status ON signalen (status, contactVoor)',
        'CREATE INDEX idx_signalen_behandelaar ON signalen (behandelaar)',
        'CREATE INDEX idx_signalen_verbetering ON signalen (verbetering)',
      ],
    });
    app.save(collection);
    collection.fields.add(
      new RelationField({ name: 'herhalingVan', collectionId: collection.id, maxSelect: 1 }),
    );
    app.save(collection);
  },
  (app) => app.delete(app.findCollectionByNameOrId('signalen')),
);
