/// The public server's own identity: it reads what may be public, and tells how publishing went.
migrate(
  (app) => {
    app.save(
      new Collection({
        type: 'auth',
        name: 'diensten',
        listRule: null,
        viewRule: null,
        createRule: null,
        updateRule: null,
        deleteRule: null,
        manageRule: null,
        authToken: { duration: 28800 },
        authAlert: { enabled: false },
        passwordAuth: { enabled: true, identityFields: ['email'] },
      }),
    );
  },
  (app) => app.delete(app.findCollectionByNameOrId('diensten')),
);
