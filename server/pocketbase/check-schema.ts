import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { DataFolder } from '#server/data-folder.ts';
import { listMigrations } from '../../pb_migrations/list.ts';

/** How a database stands to this code; `eigen` also when it has no schema yet. */
export type Schemastand = 'eigen' | 'ouder' | 'nieuwer';

/** Compares the migrations that a database had with those of this code. Not a byte of it changes. */
export function readSchemastand(database: string): Schemastand {
  if (!existsSync(database)) return 'eigen';
  const gehad = readMigrations(database).filter((naam) => naam.endsWith('.js'));
  const bekend = listMigrations();
  if (gehad.length === 0) return 'eigen';
  if (!gehad.includes(bekend[0]!)) return 'ouder';
  return gehad.every((naam) => bekend.includes(naam)) ? 'eigen' : 'nieuwer';
}

/** Why this code leaves a data folder alone, and what to do; undefined when it can work with it. */
export function refuseSchema({ pad, database }: Pick<DataFolder, 'pad' | 'database'>): string | undefined {
  const stand = readSchemastand(database);
  if (stand === 'eigen') return undefined;
  return `De gegevens in ${pad} zijn van een ${stand === 'ouder' ? 'oudere' : 'nieuwere'} Luisterloop en er is niets aan veranderd: open ze met die Luisterloop, of noem een andere, lege DATA_DIR.`;
}

function readMigrations(database: string): string[] {
  const wal = `${database}-wal`;
  if (!existsSync(wal) || statSync(wal).size === 0) return queryMigrations(database);
  // After a crash the newest writes stand in the log, and reading that leaves traces: read a copy.
  const kopie = mkdtempSync(join(tmpdir(), 'luisterloop-schema-'));
  try {
    copyFileSync(database, join(kopie, 'data.db'));
    copyFileSync(wal, join(kopie, 'data.db-wal'));
    const db = new DatabaseSync(join(kopie, 'data.db'));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    return queryMigrations(join(kopie, 'data.db'));
  } finally {
    rmSync(kopie, { recursive: true, force: true });
  }
}

/** `immutable` keeps SQLite from making files beside it. */
function queryMigrations(database: string): string[] {
  const adres = pathToFileURL(database);
  adres.searchParams.set('immutable', '1');
  const db = new DatabaseSync(adres, { readOnly: true });
  try {
    const tabel = db.prepare("select 1 from sqlite_master where name = '_migrations'").get();
    if (tabel === undefined) return [];
    return db
      .prepare('select file from _migrations')
      .all()
      .map((rij) => String(rij['file']));
  } finally {
    db.close();
  }
}
