import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDataFolder, type DataFolder } from '#server/data-folder.ts';

const gemaakt: string[] = [];

afterAll(() => {
  for (const map of gemaakt.splice(0)) rmSync(map, { recursive: true, force: true });
});

/** An empty data folder that is removed after the tests of this file. */
export function newGegevensmap(): DataFolder {
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-server-')));
  gemaakt.push(map.pad);
  return map;
}
