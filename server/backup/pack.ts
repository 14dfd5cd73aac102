import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import type { DataFolder } from '#server/data-folder.ts';
import { refuseSecret } from '#server/secret.ts';
import {
  checkDatabase,
  databasePath,
  digestFile,
  manifestName,
  listFiles,
  UnusableBackup,
  vorm,
  type Manifest,
} from '#server/backup/archive.ts';

/**
 * Packs the database, its files and the secret that codes are hashed with into one file, while everything runs; returns its path. What can be
 * built again stays out, and so does PocketBase's own log.
 */
export async function makeBackup(map: DataFolder, gevraagd: string | undefined, nu: Date): Promise<string> {
  const bron = map.database;
  if (!existsSync(bron))
    throw new UnusableBackup(
      `In ${map.pad} staat geen database. Klopt DATA_DIR, en is Luisterloop al eens gestart?`,
    );
  const bezwaar = refuseSecret(map);
  if (bezwaar !== undefined) throw new UnusableBackup(bezwaar);
  const naam = `luisterloop-${nu.toISOString().replace(/[-:.]/g, '').slice(0, 15)}.tar.gz`;
  const doel = resolve(gevraagd ?? join(map.pad, 'back-ups', naam));
  if (existsSync(doel)) throw new UnusableBackup(`${doel} bestaat al. Noem een ander bestand.`);
  mkdirSync(dirname(doel), { recursive: true });
  const werk = mkdtempSync(join(dirname(doel), '.back-up-'));
  try {
    await collect(map, bron, werk);
    const bestanden: Manifest['bestanden'] = {};
    for (const pad of listFiles(werk)) bestanden[pad] = await digestFile(join(werk, pad));
    const lijst: Manifest = { vorm, gemaaktOp: nu.toISOString(), bestanden };
    writeFileSync(join(werk, manifestName), JSON.stringify(lijst, null, 2));
    const half = join(werk, '..', `.${naam}.half`);
    await create({ file: half, cwd: werk, gzip: true, portable: true }, [
      manifestName,
      ...Object.keys(bestanden),
    ]);
    renameSync(half, doel);
    return doel;
  } finally {
    rmSync(werk, { recursive: true, force: true });
  }
}

/** SQLite's own backup gives one moment of the database, also while it is written to. */
async function collect(map: DataFolder, bron: string, werk: string): Promise<void> {
  mkdirSync(join(werk, 'pocketbase'));
  const db = new DatabaseSync(bron, { readOnly: true, timeout: 30_000 });
  try {
    await backup(db, join(werk, databasePath));
  } finally {
    db.close();
  }
  checkDatabase(join(werk, databasePath));
  const opslag = join(map.pocketbase, 'storage');
  if (existsSync(opslag)) cpSync(opslag, join(werk, 'pocketbase', 'storage'), { recursive: true });
  for (const pad of [map.sleutelbestand, map.gevuld, map.telling]) {
    if (existsSync(pad)) cpSync(pad, join(werk, pad.slice(map.pad.length + 1)));
  }
}
