/// What entries are about; the organisation edits this list.
migrate(
  (app) => {
    const actief = "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true";
    const beheerder = `${actief} && @request.auth.rollen:each ?= 'beheerder'`;
    const lezen = `(${actief}) || @request.auth.collectionName = 'diensten'`;
    app.save(
      new Collection({
        type: 'base',
        name: 'themas',
        listRule: lezen,
        viewRule: lezen,
        createRule: beheerder,
        updateRule: beheerder,
        deleteRule: beheerder,
        fields: [
          { name: 'slug', type: 'text', max: 80 },
          { name: 'naam', type: 'text', required: true, max: 80 },
          { name: 'omschrijving', type: 'text', max: 300 },
          { name: 'volgorde', type: 'number', onlyInt: true },
          { name: 'versie', type: 'number', onlyInt: true },
          { name: 'created', type: 'autodate', onCreate: true },
          { name: 'updated', type: 'autodate', onCreate: true, onUpdate: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_themas_slug ON themas (slug)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('themas')),
);
