/// The last number given out per series; only written inside transactions.
migrate(
  (app) => {
    app.save(
      new Collection({
        type: 'base',
        name: 'tellers',
        listRule: null,
        viewRule: null,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        fields: [
          { name: 'reeks', type: 'text', required: true, max: 40 },
          { name: 'stand', type: 'number', onlyInt: true },
        ],
        indexes: ['CREATE UNIQUE INDEX idx_tellers_reeks ON tellers (reeks)'],
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('tellers')),
);
