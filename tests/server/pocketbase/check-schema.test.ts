import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFile, listFiles } from '#server/backup/archive.ts';
import { makeBackup } from '#server/backup/pack.ts';
import { restoreBackup } from '#server/backup/restore.ts';
import { dataFolderIn } from '#server/data-folder.ts';
import { readSchemastand } from '#server/pocketbase/check-schema.ts';
import { listMigrations } from '../../../pb_migrations/list.ts';

const root = join(import.meta.dirname, '../../..');
const vanPocketbase = '1640988000_init.go';
const ouder = [vanPocketbase, '1795300001_delete_users.js', '1795300060_publicatieronde.js'];
const nieuwer = [vanPocketbase, ...listMigrations(), '1899999999_later.js'];

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'luisterloop-schema-test-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** A data folder whose database had these migrations. */
function makeGegevensmap(migraties: readonly string[]): string {
  const pad = join(map, 'gegevens');
  mkdirSync(join(pad, 'pocketbase'), { recursive: true });
  writeFileSync(join(pad, 'sleutel'), `${'0123456789abcdef'.repeat(4)}\n`);
  writeFileSync(join(pad, 'gevuld'), '2026-01-01\n');
  const db = new DatabaseSync(dataFolderIn(pad).database);
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE _migrations (file TEXT, applied INTEGER)');
  const insert = db.prepare('INSERT INTO _migrations VALUES (?, 0)');
  for (const naam of migraties) insert.run(naam);
  db.close();
  return pad;
}

async function digestMap(pad: string): Promise<string[]> {
  const namen = listFiles(pad);
  return Promise.all(namen.map(async (naam) => `${naam} ${await digestFile(join(pad, naam))}`));
}

function start(pad: string): { code: number | null; fout: string } {
  const env = { ...process.env, NODE_ENV: 'test', DATA_DIR: pad, PORT: '4446', BEHEER_PORT: '4447' };
  const uitslag = spawnSync(process.execPath, ['server/start.ts'], { cwd: root, env, encoding: 'utf8' });
  return { code: uitslag.status, fout: uitslag.stderr };
}

describe('a data folder of another Luisterloop', () => {
  it.each([
    ['ouder', ouder, 'van een oudere Luisterloop'],
    ['nieuwer', nieuwer, 'van een nieuwere Luisterloop'],
  ])(
    'that is %s is refused at the start with one sentence, and left untouched',
    async (_, migraties, zin) => {
      const pad = makeGegevensmap(migraties);
      const voor = await digestMap(pad);
      const { code, fout } = start(pad);
      expect(code).toBe(1);
      expect(fout).toContain(zin);
      expect(fout).toContain('noem een andere, lege DATA_DIR.');
      expect(fout.trimEnd().split('\n')).toHaveLength(1);
      expect(await digestMap(pad)).toEqual(voor);
    },
  );

  it('is recognised after a crash, when its migrations stand in the log only', async () => {
    const pad = makeGegevensmap([]);
    const { database } = dataFolderIn(pad);
    const db = new DatabaseSync(database);
    for (const naam of ouder) db.prepare('INSERT INTO _migrations VALUES (?, 0)').run(naam);
    const kopie = join(map, 'na-de-klap');
    mkdirSync(kopie);
    for (const einde of ['', '-wal']) copyFileSync(database + einde, join(kopie, `data.db${einde}`));
    db.close();
    const voor = await digestMap(kopie);
    expect(readSchemastand(join(kopie, 'data.db'))).toBe('ouder');
    expect(await digestMap(kopie)).toEqual(voor);
  });

  it('is not what an empty, a new or a current one is taken for', () => {
    expect(readSchemastand(join(map, 'geen.db'))).toBe('eigen');
    expect(readSchemastand(dataFolderIn(makeGegevensmap([vanPocketbase])).database)).toBe('eigen');
    rmSync(join(map, 'gegevens'), { recursive: true });
    const huidig = makeGegevensmap([vanPocketbase, ...listMigrations()]);
    expect(readSchemastand(dataFolderIn(huidig).database)).toBe('eigen');
  });

  it.each([
    ['ouder', ouder],
    ['nieuwer', nieuwer],
  ])('that is %s is not put back from a backup, which stays what it was', async (stand, migraties) => {
    const bestand = join(map, 'back-up.tar.gz');
    await makeBackup(dataFolderIn(makeGegevensmap(migraties)), bestand, new Date());
    const voor = await digestFile(bestand);
    const doel = join(map, 'terug');
    await expect(restoreBackup(bestand, doel)).rejects.toThrow(
      `Deze back-up is van een ${stand}e Luisterloop en er is niets teruggezet`,
    );
    expect(existsSync(doel)).toBe(false);
    expect(await digestFile(bestand)).toBe(voor);
  });
});
