/// Whoever handles a signal sees whether its melder was told.
migrate(
  (app) => {
    const eigen =
      "(@request.auth.rollen:each ?= 'behandelaar'" +
      ' && (signaal.behandelaar = @request.auth.id || signaal.regiehouder = @request.auth.id))';
    const terugkoppelingen = app.findCollectionByNameOrId('terugkoppelingen');
    const lezen = terugkoppelingen.listRule.replace(/\)$/, ` || ${eigen})`);
    terugkoppelingen.listRule = lezen;
    terugkoppelingen.viewRule = lezen;
    app.save(terugkoppelingen);
  },
  (app) => {
    const terugkoppelingen = app.findCollectionByNameOrId('terugkoppelingen');
    const lezen = terugkoppelingen.listRule.replace(
      / \|\| \(@request\.auth\.rollen:each \?= 'behandelaar'.*$/,
      ')',
    );
    terugkoppelingen.listRule = lezen;
    terugkoppelingen.viewRule = lezen;
    app.save(terugkoppelingen);
  },
);
