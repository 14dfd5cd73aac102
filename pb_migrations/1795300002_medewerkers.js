/// Staff: who they are, what they may do, and whether they still work here.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const beheerder = `${actief} && @request.auth.rollen:each ?= 'beheerder'`;
    const meerDanMedewerker = `${actief} && @request.auth.rollen:each ?!= 'medewerker'`;
    const eigenWachtwoord =
      `${actief} && id = @request.auth.id && @request.body.rollen:isset = false` +
      ' && @request.body.actief:isset = false && @request.body.email:isset = false && @request.body.naam:isset = false';
    app.save(
      new Collection({
        type: 'auth',
        name: 'medewerkers',
        listRule: `(${meerDanMedewerker}) || (${actief} && id = @request.auth.id)`,
        viewRule: `(${meerDanMedewerker}) || (${actief} && id = @request.auth.id)`,
        createRule: beheerder,
        updateRule: `(${beheerder}) || (${eigenWachtwoord})`,
        deleteRule: null,
        manageRule: beheerder,
        authRule: 'actief = true',
        authToken: { duration: 28800 },
        authAlert: { enabled: false },
        passwordAuth: { enabled: true, identityFields: ['email'] },
        fields: [
          { name: 'password', type: 'password', system: true, hidden: true, required: true, min: 12 },
          { name: 'naam', type: 'text', required: true, max: 100 },
          {
            name: 'rollen',
            type: 'select',
            required: true,
            maxSelect: 6,
            values: ['medewerker', 'behandelaar', 'ambassadeur', 'voorzitter', 'redacteur', 'beheerder'],
          },
          { name: 'actief', type: 'bool' },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('medewerkers')),
);
