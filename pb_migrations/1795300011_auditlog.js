/// Every change of state: who did what to which record, never its contents.
migrate(
  (app) => {
    const beheerder =
      "@request.auth.collectionName = 'medewerkers' && @request.auth.actief = true && @request.auth.rollen:each ?= 'beheerder'";
    app.save(
      new Collection({
        type: 'base',
        name: 'auditlog',
        listRule: beheerder,
        viewRule: beheerder,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'wie', type: 'text', required: true, max: 40 },
          { name: 'wat', type: 'text', required: true, max: 40 },
          { name: 'soort', type: 'text', required: true, max: 40 },
          { name: 'bron', type: 'text', required: true, max: 20 },
          { name: 'van', type: 'text', max: 100 },
          { name: 'naar', type: 'text', max: 100 },
          { name: 'created', type: 'autodate', onCreate: true },
        ],
        indexes: ['CREATE INDEX idx_auditlog_bron ON auditlog (bron)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('auditlog')),
);
