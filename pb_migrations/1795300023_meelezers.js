/// The panel of ervaringsdeskundigen who read along. Their contact details stand here and nowhere else (R1).
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen =
      `${actief} && (@request.auth.rollen:each ?= 'ambassadeur'` +
      " || @request.auth.rollen:each ?= 'voorzitter')";
    app.save(
      new Collection({
        type: 'base',
        name: 'meelezers',
        listRule: lezen,
        viewRule: lezen,
        createRule: lezen,
        updateRule: lezen,
        deleteRule: null,
        fields: [
          { name: 'naam', type: 'text', required: true, max: 100 },
          { name: 'email', type: 'text', max: 254 },
          { name: 'telefoon', type: 'text', max: 40 },
          { name: 'ervaring', type: 'text', max: 500 },
          { name: 'actief', type: 'bool' },
          { name: 'toestemmingOp', type: 'text', max: 10 },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ["CREATE UNIQUE INDEX idx_meelezers_email ON meelezers (email) WHERE email != ''"],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('meelezers')),
);
