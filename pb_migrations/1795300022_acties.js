/// Who does what about an entry, and before when.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const id = (naam) => app.findCollectionByNameOrId(naam).id;
    app.save(
      new Collection({
        type: 'base',
        name: 'acties',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: `${lezen} && (eigenaar = @request.auth.id || @request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter')`,
        deleteRule: null,
        fields: [
          { name: 'besluit', type: 'relation', collectionId: id('besluiten'), maxSelect: 1 },
          {
            name: 'verbetering',
            type: 'relation',
            required: true,
            collectionId: id('verbeteringen'),
            maxSelect: 1,
          },
          { name: 'tekst', type: 'text', required: true, max: 2000 },
          { name: 'eigenaar', type: 'relation', collectionId: id('medewerkers'), maxSelect: 1 },
          { name: 'deadline', type: 'text', max: 10 },
          {
            name: 'status',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['open', 'bezig', 'klaar', 'vervallen'],
          },
          { name: 'klaarOp', type: 'text', max: 10 },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: [
          'CREATE INDEX idx_acties_verbetering ON acties (verbetering)',
          'CREATE INDEX idx_acties_eigenaar ON acties (eigenaar, status, deadline)',
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('acties')),
);
