import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dataFolderIn, type DataFolder } from '#server/data-folder.ts';
import { createSecret } from '#server/secret.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';

const root = join(import.meta.dirname, '../..');
let portaal: TestPortaal;
let map: DataFolder;
let eigen: string;
let uit = '';
beforeAll(async () => {
  portaal = await startPortaal();
  await portaal.end();
  map = dataFolderIn(portaal.dataDir);
  eigen = readFileSync(map.sleutelbestand, 'utf8');
});
beforeEach(() => writeFileSync(map.sleutelbestand, eigen));
afterAll(() => portaal.stop());

interface Uitslag {
  code: number | null;
  fout: string;
}
function run(programma: string, ...args: string[]): Uitslag {
  const [PORT, BEHEER_PORT] = [portaal.site, portaal.beheer].map((adres) => new URL(adres).port);
  const { status, stderr, stdout } = spawnSync(process.execPath, [`server/${programma}`, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'test', DATA_DIR: map.pad, PORT, BEHEER_PORT },
    encoding: 'utf8',
    timeout: 60_000,
  });
  uit = stdout;
  return { code: status, fout: stderr };
}
const raad = `Zet het bestand terug dat bij deze database hoort: het staat in elke back-up (docs/operations.md, 'De sleutel').\n`;
const commandos: [string, ...string[]][] = [
  ['start.ts'],
  ['backup.ts', join(tmpdir(), `nooit-${process.pid}.tar.gz`)],
];

describe.each(commandos)('%s beside an old database stops, and makes no new secret', (programma, ...args) => {
  test('when it is missing', () => {
    rmSync(map.sleutelbestand);
    expect(run(programma, ...args)).toEqual({
      code: 1,
      fout: `De sleutel ${map.sleutelbestand} ontbreekt. ${raad}`,
    });
    expect(existsSync(map.sleutelbestand)).toBe(false);
  });

  test.each([
    ['empty', ''],
    ['cut short', 'a1b2c3'],
    ['something else', 'de sleutel ligt in de kluis'],
  ])('when it is %s', (_, inhoud) => {
    writeFileSync(map.sleutelbestand, inhoud);
    expect(run(programma, ...args)).toEqual({
      code: 1,
      fout: `In ${map.sleutelbestand} staat geen hele sleutel. ${raad}`,
    });
    expect(readFileSync(map.sleutelbestand, 'utf8')).toBe(inhoud);
  });

  test('when it is that of another database', () => {
    writeFileSync(map.sleutelbestand, '0123456789abcdef'.repeat(4));
    expect(run(programma, ...args)).toEqual({
      code: 1,
      fout: `De sleutel in ${map.sleutelbestand} hoort niet bij de database in ${map.pocketbase}. ${raad}`,
    });
  });
});

test('a database from before the fingerprint knows its secret by the password that followed from it', () => {
  const db = new DatabaseSync(map.database);
  db.exec("update diensten set afdruk = ''");
  writeFileSync(map.sleutelbestand, '0123456789abcdef'.repeat(4));
  expect(run('start.ts').code).toBe(1);
  expect(uit).toContain('De sleutel hoort niet bij deze database');
  expect(db.prepare('select afdruk from diensten').get()).toEqual({ afdruk: '' });
  db.close();
});

test('a folder without a database gets a secret, once', () => {
  const nieuw = newGegevensmap();
  createSecret(nieuw);
  const eerste = readFileSync(nieuw.sleutelbestand, 'utf8');
  expect(eerste).toMatch(/^[0-9a-f]{64}\n$/);
  createSecret(nieuw);
  expect(readFileSync(nieuw.sleutelbestand, 'utf8')).toBe(eerste);
});
