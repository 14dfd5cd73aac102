import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished, TestRunner } from 'vitest';
import { openDataFolder, type DataFolder } from '#server/data-folder.ts';

/** An empty data folder; removed after the test that asked for it, or after all of the file that asked for it beside its tests. */
export function newGegevensmap(): DataFolder {
  const map = openDataFolder(mkdtempSync(join(tmpdir(), 'luisterloop-server-')));
  const remove = (): void => rmSync(map.pad, { recursive: true, force: true });
  if (TestRunner.getCurrentTest() === undefined) afterAll(remove);
  else onTestFinished(remove);
  return map;
}
