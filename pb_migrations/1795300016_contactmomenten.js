/// Each time melder and organisation had contact about a signal: aandacht, antwoord or actie, or what the melder added.
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
        name: 'contactmomenten',
        listRule: lezen,
        viewRule: lezen,
        createRule: lezen,
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
          {
            name: 'soort',
            type: 'select',
            required: true,
            maxSelect: 1,
            values: ['aandacht', 'antwoord', 'actie', 'aanvulling'],
          },
          { name: 'kanaal', type: 'text', max: 20 },
          { name: 'tekst', type: 'text', max: 5000 },
          {
            name: 'door',
            type: 'relation',
            collectionId: app.findCollectionByNameOrId('medewerkers').id,
            maxSelect: 1,
          },
          { name: 'op', type: 'date', required: true },
        ],
        indexes: ['CREATE INDEX idx_contactmomenten_signaal ON contactmomenten (signaal, op)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('contactmomenten')),
);
