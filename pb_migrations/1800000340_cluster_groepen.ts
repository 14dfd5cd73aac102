import { overzichtsrollen } from '#core/basis/rollen.ts';
import { addRelation, createCollection, relation } from './schema/collection.ts';
import { bool, created, day, json, text, updated, versie } from './schema/fields.ts';
import { staffWith } from './schema/rules.ts';

/**
 * Signals that are about the same. A member keeps the concepts of its signal, and an index of those finds what is alike among many. Of a
 * signal that is changed, erased or deleted they go at once, and it is looked at again.
 */
migrate((app) => {
  createCollection(app, 'clusters', {
    read: staffWith(overzichtsrollen),
    fields: [
      // What people call it; '' as long as its words say it.
      text('naam', 200),
      json('woorden', 2000),
      // What its members are about (core/cluster/groepering.ts).
      json('profiel', 40_000, { hidden: true }),
      // The first day of the newest signal, and of the oldest.
      day('laatsteOp'),
      day('eersteOp'),
      // Somebody named, split or merged it: it does not grow together with another by itself.
      bool('aangeraakt'),
      relation(app, 'verbetering', 'verbeteringen'),
      versie,
      created,
      updated,
    ],
    indexes: ['CREATE INDEX idx_clusters_laatste ON (laatsteOp)'],
  });
  addRelation(app, 'clusters', 'opgegaanIn', 'clusters');

  createCollection(app, 'clusterleden', {
    read: staffWith(overzichtsrollen),
    fields: [
      relation(app, 'signaal', 'signalen', { required: true, cascadeDelete: true }),
      // '' for one that stands alone.
      relation(app, 'cluster', 'clusters'),
      day('op'),
      json('begrippen', 10_000, { hidden: true }),
      // Out of these somebody took it; it does not come back there by itself.
      relation(app, 'los', 'clusters', { maxSelect: 50 }),
      // Who put it here; '' when its words did.
      relation(app, 'door', 'medewerkers'),
      created,
    ],
    indexes: [
      'CREATE UNIQUE INDEX idx_clusterleden_signaal ON (signaal)',
      'CREATE INDEX idx_clusterleden_cluster ON (cluster, op)',
      'CREATE INDEX idx_clusterleden_op ON (op)',
    ],
  });
  createIndex(app);
});

/** Which members are about a concept, how many, and what is still to be looked at. */
function createIndex(app: CoreApp): void {
  const run = (sql: string): void => void app.db().newQuery(sql).execute();
  run('CREATE TABLE clusterbegrippen (begrip TEXT, lid TEXT, PRIMARY KEY (begrip, lid)) WITHOUT ROWID');
  run('CREATE INDEX idx_clusterbegrippen_lid ON clusterbegrippen (lid)');
  run('CREATE TABLE clusteraantallen (begrip TEXT PRIMARY KEY, aantal INTEGER NOT NULL) WITHOUT ROWID');
  run('CREATE TABLE clusterwachtrij (nr INTEGER PRIMARY KEY, soort TEXT, id TEXT, UNIQUE (soort, id))');

  const on = (naam: string, wanneer: string, dan: string): void =>
    run(`CREATE TRIGGER ${naam} AFTER ${wanneer} BEGIN ${dan} END`);
  on(
    'clusterbegrippen_erbij',
    'INSERT ON clusterbegrippen',
    `INSERT INTO clusteraantallen VALUES (new.begrip, 1) ON CONFLICT (begrip) DO UPDATE SET aantal = aantal + 1;`,
  );
  on(
    'clusterbegrippen_weg',
    'DELETE ON clusterbegrippen',
    `UPDATE clusteraantallen SET aantal = aantal - 1 WHERE begrip = old.begrip;
     DELETE FROM clusteraantallen WHERE begrip = old.begrip AND aantal < 1;`,
  );
  on(
    'clusterleden_erbij',
    'INSERT ON clusterleden',
    `INSERT OR IGNORE INTO clusterbegrippen SELECT key, new.id FROM json_each(new.begrippen);`,
  );
  on(
    'clusterleden_weg',
    'DELETE ON clusterleden',
    `DELETE FROM clusterbegrippen WHERE lid = old.id;
     INSERT OR IGNORE INTO clusterwachtrij (soort, id) SELECT 'cluster', old.cluster WHERE old.cluster != '';`,
  );
  on(
    'signalen_clusteren',
    'INSERT ON signalen',
    `INSERT OR IGNORE INTO clusterwachtrij (soort, id) VALUES ('signaal', new.id);`,
  );
  on(
    'signalen_anders_clusteren',
    'UPDATE OF tekst, samenvatting ON signalen WHEN old.tekst IS NOT new.tekst OR old.samenvatting IS NOT new.samenvatting',
    `UPDATE clusterleden SET begrippen = '{}' WHERE signaal = new.id;
     DELETE FROM clusterbegrippen WHERE lid IN (SELECT id FROM clusterleden WHERE signaal = new.id);
     INSERT OR IGNORE INTO clusterwachtrij (soort, id) VALUES ('signaal', new.id);
     INSERT OR IGNORE INTO clusterwachtrij (soort, id) SELECT 'cluster', cluster FROM clusterleden WHERE signaal = new.id AND cluster != '';`,
  );
  on('signalen_weg_clusteren', 'DELETE ON signalen', `DELETE FROM clusterwachtrij WHERE id = old.id;`);
  run("INSERT INTO clusterwachtrij (soort, id) SELECT 'signaal', id FROM signalen ORDER BY kenmerk");
}
