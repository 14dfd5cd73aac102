/// Entries as the team works on them. Nothing of this is public: the site reads `publicaties`.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const schrijven =
      `${actief} && (@request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter'` +
      " || @request.auth.rollen:each ?= 'redacteur')";
    const medewerkers = app.findCollectionByNameOrId('medewerkers').id;
    const themas = app.findCollectionByNameOrId('themas').id;
    app.save(
      new Collection({
        type: 'base',
        name: 'verbeteringen',
        listRule: lezen,
        viewRule: lezen,
        createRule: schrijven,
        updateRule: schrijven,
        deleteRule: null,
        fields: [
          { name: 'kenmerk', type: 'text', max: 20 },
          { name: 'slug', type: 'text', max: 80 },
          { name: 'titel', type: 'text', max: 1000 },
          { name: 'vraag', type: 'text', max: 20000 },
          { name: 'vraagSoort', type: 'text', max: 20 },
          { name: 'toestemmingCitaat', type: 'bool' },
          { name: 'verbetering', type: 'text', max: 20000 },
          { name: 'uitkomst', type: 'text', max: 20 },
          { name: 'reden', type: 'text', max: 20 },
          { name: 'uitleg', type: 'text', max: 20000 },
          { name: 'ingangsmaand', type: 'text', max: 20 },
          { name: 'themas', type: 'relation', collectionId: themas, maxSelect: 10 },
          { name: 'levensgebeurtenis', type: 'text', max: 40 },
          { name: 'trefwoorden', type: 'json', maxSize: 10000 },
          { name: 'aantalSignalen', type: 'number', onlyInt: true, min: 0 },
          { name: 'eigenaar', type: 'relation', collectionId: medewerkers, maxSelect: 1 },
          { name: 'fase', type: 'text', max: 20 },
          { name: 'publicatiestatus', type: 'text', max: 20 },
          { name: 'laatstBewerktDoor', type: 'relation', collectionId: medewerkers, maxSelect: 1 },
          { name: 'goedgekeurdDoor', type: 'relation', collectionId: medewerkers, maxSelect: 1 },
          { name: 'liveVersie', type: 'number', onlyInt: true },
          { name: 'opmerking', type: 'text', max: 2000 },
          { name: 'importsleutel', type: 'text', max: 64, hidden: true },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_verbeteringen_kenmerk ON verbeteringen (kenmerk)',
          "CREATE UNIQUE INDEX idx_verbeteringen_slug ON verbeteringen (slug) WHERE slug != ''",
          "CREATE UNIQUE INDEX idx_verbeteringen_importsleutel ON verbeteringen (importsleutel) WHERE importsleutel != ''",
          'CREATE INDEX idx_verbeteringen_status ON verbeteringen (publicatiestatus)',
          'CREATE INDEX idx_verbeteringen_fase ON verbeteringen (fase)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('verbeteringen')),
);
