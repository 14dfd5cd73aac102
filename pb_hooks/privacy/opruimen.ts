const reeks = 'opruimen';

type Database = ReturnType<core.App['nonconcurrentDB']>;

interface Stand {
  busy: number;
}

/** Notes in the transaction of an erasure that the files are to be cleaned tonight. */
export function askOpruimen(tx: core.App): void {
  setTeller(tx, 1);
}

/** True when something was erased since the files were last cleaned. */
export function needsOpruimen(app: core.App): boolean {
  return (findTeller(app)?.getInt('stand') ?? 0) > 0;
}

/**
 * Takes what was erased out of the files themselves: SQLite leaves deleted text where it stood, and so do the search index, the write-ahead
 * log and PocketBase's own log. Writing waits meanwhile, reading does not. Never inside a transaction.
 */
export function cleanFiles(app: core.App): void {
  const run = (db: Database, sql: string): void => void db.newQuery(sql).execute();
  const data = app.nonconcurrentDB();
  for (const tabel of listZoektabellen(app)) run(data, `INSERT INTO ${tabel} (${tabel}) VALUES ('optimize')`);
  run(app.auxNonconcurrentDB(), 'DELETE FROM _logs');
  // before it is truncated, so that asking again tomorrow leaves nothing behind
  setTeller(app, 0);
  let bezet = 1;
  try {
    const over = [app.auxNonconcurrentDB(), data].map((db) => {
      run(db, 'VACUUM');
      return truncateWal(db);
    });
    bezet = Math.max(...over);
  } finally {
    // a full disk, or somebody who reads on: tomorrow again
    if (bezet > 0) setTeller(app, 1);
  }
}

/** 1 when somebody was reading an older state, so that the write-ahead log could not be emptied. */
function truncateWal(db: Database): number {
  const stand = new DynamicModel({ busy: 0, log: 0, checkpointed: 0 }) as unknown as Stand;
  db.newQuery('PRAGMA wal_checkpoint(TRUNCATE)').one(stand);
  return stand.busy;
}

/** The full-text tables; these keep deleted words until they are merged. */
function listZoektabellen(app: core.App): string[] {
  const tabellen = arrayOf(new DynamicModel({ name: '' })) as { name: string }[];
  app
    .db()
    .newQuery("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%'")
    .all(tabellen);
  return tabellen.map(({ name }) => name);
}

function findTeller(app: core.App): core.Record | undefined {
  return app.findRecordsByFilter('tellers', 'reeks = {:reeks}', '', 1, 0, { reeks })[0];
}

function setTeller(app: core.App, stand: number): void {
  const teller = findTeller(app) ?? new Record(app.findCollectionByNameOrId('tellers'), { reeks });
  teller.set('stand', stand);
  app.save(teller);
}
