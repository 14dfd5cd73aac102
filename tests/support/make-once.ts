import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '#server/processes/lock.ts';
import { digestSources } from '#server/digest-sources.ts';

const root = join(import.meta.dirname, '../..');
const store = join(root, 'dist/tests');
const underway = new Map<string, Promise<string>>();

/** What a folder is made from: sources of the project, and anything else that it depends on. */
export interface Origin {
  sources: readonly string[];
  extra?: unknown;
}

/**
 * A folder that many test files need the same of, and nobody changes: made when the first one asks, and again on another day or once
 * something that it is made from has changed.
 */
export function makeOnce(
  name: string,
  { sources, extra }: Origin,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const today = new Date().toDateString();
  const digest = digestSources(root, sources, JSON.stringify([today, extra])).slice(0, 16);
  const folder = join(store, name, digest);
  const asked = underway.get(folder) ?? makeMissing(name, folder, make);
  underway.set(folder, asked);
  return asked;
}

async function makeMissing(
  name: string,
  folder: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const kind = join(store, name);
  mkdirSync(kind, { recursive: true });
  if (existsSync(folder)) return folder;
  await withLock(`${kind}.pid`, async () => {
    if (existsSync(folder)) return;
    for (const older of readdirSync(kind)) rmSync(join(kind, older), { recursive: true, force: true });
    const half = `${folder}.half`;
    await make(half);
    renameSync(half, folder);
  });
  return folder;
}
