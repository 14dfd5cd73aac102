import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { create } from 'tar';
import { placeLog } from '#server/backup/log.ts';
import type { DataFolder } from '#server/data-folder.ts';
import { readSecrets, refuseSecret } from '#server/secret.ts';
import {
  checkDatabase,
  databasePath,
  digestFile,
  manifestName,
  listFiles,
  signatureName,
  signManifest,
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
  const doel = resolve(gevraagd ?? join(map.backups, naam));
  if (existsSync(doel)) throw new UnusableBackup(`${doel} bestaat al. Noem een ander bestand.`);
  if (existsSync(map.herhalen))
    throw new UnusableBackup(
      'Deze gegevens zijn net teruggezet. Start Luisterloop eerst één keer, en maak dan de back-up.',
    );
  for (const pad of [map.backups, dirname(doel)]) mkdirSync(pad, { recursive: true });
  const secrets = readSecrets(map);
  const werk = mkdtempSync(join(dirname(doel), '.back-up-'));
  try {
    await collect(map, bron, werk);
    const bestanden: Manifest['bestanden'] = {};
    for (const pad of listFiles(werk)) bestanden[pad] = await digestFile(join(werk, pad));
    const inhoud: Manifest = { vorm, gemaaktOp: nu.toISOString(), backups: map.backups, bestanden };
    const lijst = JSON.stringify(inhoud, null, 2);
    writeFileSync(join(werk, manifestName), lijst);
    writeFileSync(join(werk, signatureName), signManifest(lijst, secrets));
    const half = join(werk, '..', `.${naam}.half`);
    await create({ file: half, cwd: werk, gzip: true, portable: true }, [
      manifestName,
      signatureName,
      ...Object.keys(bestanden),
    ]);
    renameSync(half, doel);
    placeLog(map, secrets, doel);
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
