/// An invitation to judge an entry, and the verdict when it was given. Of the code only a keyed hash is kept.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen =
      `${actief} && (@request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter'` +
      " || @request.auth.rollen:each ?= 'redacteur')";
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    app.save(
      new Collection({
        type: 'base',
        name: 'meelezingen',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          {
            name: 'verbetering',
            type: 'relation',
            required: true,
            cascadeDelete: true,
            collectionId: id('verbeteringen'),
            maxSelect: 1,
          },
          { name: 'meelezer', type: 'relation', collectionId: id('meelezers'), maxSelect: 1 },
          { name: 'signaal', type: 'relation', collectionId: id('signalen'), maxSelect: 1 },
          {
            name: 'moment',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['voor-publicatie', 'na-publicatie'],
          },
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['uitgenodigd', 'gegeven', 'verlopen'],
          },
          { name: 'ronde', type: 'number', onlyInt: true },
          { name: 'oordeel', type: 'text', max: 20 },
          { name: 'relatie', type: 'text', max: 20 },
          { name: 'duidelijk', type: 'text', max: 20 },
          { name: 'toelichting', type: 'text', max: 5000 },
          { name: 'citaat', type: 'bool' },
          { name: 'antwoord', type: 'text', max: 5000 },
          { name: 'antwoordDoor', type: 'relation', collectionId: id('medewerkers'), maxSelect: 1 },
          { name: 'antwoordOp', type: 'text', max: 10 },
          { name: 'kanaal', type: 'text', max: 20 },
          { name: 'codehash', type: 'text', max: 64, hidden: true },
          { name: 'uitgenodigdOp', type: 'date' },
          { name: 'herinnerdOp', type: 'date' },
          { name: 'gegevenOp', type: 'date' },
          { name: 'verlooptOp', type: 'text', max: 10 },
          { name: 'door', type: 'relation', collectionId: id('medewerkers'), maxSelect: 1 },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_meelezingen_verbetering ON meelezingen (verbetering, status)',
          'CREATE INDEX idx_meelezingen_codehash ON meelezingen (codehash)',
          'CREATE INDEX idx_meelezingen_open ON meelezingen (status, uitgenodigdOp)',
          'CREATE INDEX idx_meelezingen_signaal ON meelezingen (signaal)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('meelezingen')),
);
