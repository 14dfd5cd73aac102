/// The ledger of who was told what: one line per signal, entry, outcome and round (R5).
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen =
      `${actief} && (@request.auth.rollen:each ?= 'ambassadeur'` +
      " || @request.auth.rollen:each ?= 'voorzitter')";
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    app.save(
      new Collection({
        type: 'base',
        name: 'terugkoppelingen',
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
            cascadeDelete: true,
            collectionId: id('signalen'),
            maxSelect: 1,
          },
          {
            name: 'verbetering',
            type: 'relation',
            required: true,
            cascadeDelete: true,
            collectionId: id('verbeteringen'),
            maxSelect: 1,
          },
          { name: 'uitkomst', type: 'text', required: true, max: 20 },
          { name: 'ronde', type: 'number', onlyInt: true },
          { name: 'kanaal', type: 'text', max: 20 },
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['te-doen', 'verteld', 'onbereikbaar', 'wil-niet'],
          },
          { name: 'op', type: 'date' },
          { name: 'door', type: 'relation', collectionId: id('medewerkers'), maxSelect: 1 },
          { name: 'toelichting', type: 'text', max: 500 },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_terugkoppelingen_een ON terugkoppelingen (signaal, verbetering, uitkomst, ronde)',
          'CREATE INDEX idx_terugkoppelingen_verbetering ON terugkoppelingen (verbetering, status)',
          'CREATE INDEX idx_terugkoppelingen_status ON terugkoppelingen (status)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('terugkoppelingen')),
);
