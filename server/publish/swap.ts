import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '#server/data-folder.ts';
import { listReleases, readHuidigId } from '#server/serve/releases.ts';

const bewaard = 5;
const halfMerk = '.half-';

/** An id that sorts by time. */
export function newReleaseId(nu: Date): string {
  return `${nu.toISOString().replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`;
}

/** Where a release is made; nothing there is ever served. */
export function halfPad(releases: string, id: string): string {
  return join(releases, halfMerk + id);
}

/** Makes a finished release the live one. Before the last rename the old release is served, after it the new one. */
export function goLive(releases: string, id: string): void {
  renameSync(halfPad(releases, id), join(releases, id));
  replaceFile(join(releases, 'current'), `${id}\n`);
}

/** Removes what an interrupted publication left, and all releases but the live one and the newest others. */
export function pruneReleases(releases: string): void {
  if (!existsSync(releases)) return;
  for (const naam of readdirSync(releases)) {
    if (naam.startsWith(halfMerk) || naam.endsWith('.nieuw'))
      rmSync(join(releases, naam), { recursive: true, force: true });
  }
  const huidig = readHuidigId(releases);
  const weg = listReleases(releases)
    .filter((id) => id !== huidig)
    .slice(bewaard - 1);
  for (const id of weg) rmSync(join(releases, id), { recursive: true, force: true });
}
