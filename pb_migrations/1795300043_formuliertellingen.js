/// Per day how many people opened the form, where it stopped them and how many finished; nothing about who they are.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const lezen =
      `${actief} && (@request.auth.rollen:each ?= 'ambassadeur' || @request.auth.rollen:each ?= 'voorzitter'` +
      " || @request.auth.rollen:each ?= 'redacteur' || @request.auth.rollen:each ?= 'beheerder')";
    app.save(
      new Collection({
        type: 'base',
        name: 'formuliertellingen',
        listRule: lezen,
        viewRule: lezen,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'dag', type: 'text', max: 10 },
          { name: 'geopend', type: 'number', onlyInt: true },
          { name: 'verstuurd', type: 'number', onlyInt: true },
          { name: 'fouten', type: 'json', maxSize: 5000 },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_formuliertellingen_dag ON formuliertellingen (dag)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('formuliertellingen')),
);
