/**
 * An address in any capitals is the same account. Where two differed in that only, the older one stays, and the other is there to be looked at: it
 * has no rights. The public server's own logins are counted apart from those of people.
 */
migrate((app) => {
  app
    .db()
    .newQuery(
      "UPDATE medewerkers SET email = 'dubbel-' || id || '@luisterloop.invalid', actief = FALSE WHERE EXISTS " +
        '(SELECT 1 FROM medewerkers m WHERE lower(m.email) = lower(medewerkers.email) AND m.rowid < medewerkers.rowid)',
    )
    .execute();
  const medewerkers = app.findCollectionByNameOrId('medewerkers');
  const indexes = medewerkers.indexes.map((index) => index.replace('(`email`)', '(`email` COLLATE NOCASE)'));
  medewerkers.indexes = indexes as typeof medewerkers.indexes;
  app.save(medewerkers);

  const settings = app.settings();
  const dienst = { label: 'diensten:auth', audience: '', maxRequests: 300, duration: 60 };
  const rules = [dienst, ...settings.rateLimits.rules];
  settings.rateLimits.rules = rules as typeof settings.rateLimits.rules;
  app.save(settings);
});
