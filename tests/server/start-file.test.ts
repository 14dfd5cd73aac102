import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder, type DataFolder } from '#server/data-folder.ts';
import { finishStart, prepareStart } from '#server/start-file.ts';

const root = join(import.meta.dirname, '../..');
let map: DataFolder;

beforeEach(() => {
  map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-start-')));
});
afterEach(() => rmSync(map.pad, { recursive: true, force: true }));

const readStart = (): { demo?: { verbeteringen: unknown[] }; themas: unknown[] } =>
  JSON.parse(readFileSync(map.startbestand, 'utf8'));

describe('what an empty data folder is filled with', () => {
  it('has an account for each role and all entries in the demo', () => {
    const accounts = prepareStart(map, root, { demo: true, wachtwoord: undefined });
    expect(accounts).toHaveLength(7);
    expect(readStart().demo?.verbeteringen.length).toBeGreaterThanOrEqual(60);
  });

  it('has one beheerder with a long random password, the themes, and no entries in production', () => {
    const [beheerder, ...anderen] = prepareStart(map, root, { demo: false, wachtwoord: undefined }) ?? [];
    expect(beheerder?.email).toBe('beheerder@voorbeeld.nl');
    expect(beheerder?.wachtwoord).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(anderen).toEqual([]);
    expect(readStart()).not.toHaveProperty('demo');
    expect(readStart().themas).toHaveLength(10);
  });

  it('is written once: a folder that was filled is left alone', () => {
    prepareStart(map, root, { demo: true, wachtwoord: undefined });
    finishStart(map);
    expect(prepareStart(map, root, { demo: true, wachtwoord: undefined })).toBeUndefined();
  });
});
