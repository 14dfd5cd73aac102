import { createCollection, relation } from './schema/collection.ts';
import { created, text } from './schema/fields.ts';

/**
 * The calendar of one person has an address that only they know: a key of which a keyed hash is kept. It is asked for so many times a minute, and the address
 * stands in no log.
 */
migrate((app) => {
  createCollection(app, 'kalendersleutels', {
    fields: [
      relation(app, 'medewerker', 'medewerkers', { required: true, cascadeDelete: true }),
      text('afdruk', 64, { required: true, hidden: true }),
      created,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_kalendersleutels_medewerker ON (medewerker)',
      'CREATE UNIQUE INDEX idx_kalendersleutels_afdruk ON (afdruk)',
    ],
  });

  const settings = app.settings();
  const feeds = { label: '/agenda/', audience: '', maxRequests: 60, duration: 60 };
  settings.rateLimits.rules = [feeds, ...settings.rateLimits.rules] as typeof settings.rateLimits.rules;
  app.save(settings);

  const url = `coalesce(json_extract(NEW.data, '$.url'), '')`;
  app
    .auxDB()
    .newQuery(
      `CREATE TRIGGER luisterloop_kalenderlogs AFTER INSERT ON _logs
       WHEN ${url} LIKE '/agenda/%' OR NEW.message LIKE '%/agenda/%'
       BEGIN
         UPDATE _logs SET message = 'GET /agenda/…', data = json_set(NEW.data, '$.url', '/agenda/…') WHERE id = NEW.id;
       END`,
    )
    .execute();
});
