/// Who is behind a signal, apart from what they said, and only as long as it is needed (R1).
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const overzicht =
      "(@request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter')";
    const eigen =
      "@request.auth.rollen:each ?= 'behandelaar' &&" +
      ' (signaal.behandelaar = @request.auth.id || signaal.regiehouder = @request.auth.id)';
    const lezen = `${actief} && (${overzicht} || (${eigen}))`;
    app.save(
      new Collection({
        type: 'base',
        name: 'melders',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          {
            name: 'signaal',
            type: 'relation',
            required: true,
            collectionId: app.findCollectionByNameOrId('signalen').id,
            maxSelect: 1,
            cascadeDelete: true,
          },
          { name: 'naam', type: 'text', max: 100 },
          { name: 'email', type: 'text', max: 254 },
          { name: 'telefoon', type: 'text', max: 40 },
          {
            name: 'toestemmingen',
            type: 'select',
            maxSelect: 5,
            values: ['citaat-publiek', 'citaat-intranet', 'citaat-rapport', 'meelezen', 'terugkoppeling'],
          },
          { name: 'bewaarTot', type: 'text', max: 10 },
          { name: 'codehash', type: 'text', required: true, max: 64, hidden: true },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_melders_signaal ON melders (signaal)',
          'CREATE UNIQUE INDEX idx_melders_codehash ON melders (codehash)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('melders')),
);
