/// The outbox: mail that was decided on in a transaction and is sent outside it, once (R5). It holds no address and no code.
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
        name: 'berichten',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'sleutel', type: 'text', required: true, max: 200 },
          {
            name: 'soort',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['terugkoppeling', 'uitnodiging', 'herinnering'],
          },
          {
            name: 'signaal',
            type: 'relation',
            cascadeDelete: true,
            collectionId: id('signalen'),
            maxSelect: 1,
          },
          {
            name: 'meelezer',
            type: 'relation',
            cascadeDelete: true,
            collectionId: id('meelezers'),
            maxSelect: 1,
          },
          {
            name: 'verbetering',
            type: 'relation',
            cascadeDelete: true,
            collectionId: id('verbeteringen'),
            maxSelect: 1,
          },
          {
            name: 'meelezing',
            type: 'relation',
            cascadeDelete: true,
            collectionId: id('meelezingen'),
            maxSelect: 1,
          },
          {
            name: 'terugkoppeling',
            type: 'relation',
            cascadeDelete: true,
            collectionId: id('terugkoppelingen'),
            maxSelect: 1,
          },
          { name: 'onderwerp', type: 'text', max: 300 },
          { name: 'tekst', type: 'text', max: 20000 },
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['wacht', 'onderweg', 'verstuurd', 'mislukt', 'onzeker', 'vervallen'],
          },
          { name: 'pogingen', type: 'number', onlyInt: true },
          { name: 'nietVoor', type: 'date' },
          { name: 'verstuurdOp', type: 'date' },
          { name: 'fout', type: 'text', max: 300 },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE UNIQUE INDEX idx_berichten_sleutel ON berichten (sleutel)',
          'CREATE INDEX idx_berichten_wachtrij ON berichten (status, nietVoor)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('berichten')),
);
