import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '#server/data-folder.ts';
import { readPlan, type Plan } from '#server/publish/plan.ts';
import { linkRelease, ReleaseFolder } from '#server/publish/release-folder.ts';
import { listReleases, readHuidigId } from '#server/serve/releases.ts';

const bewaard = 5;
const halfMerk = '.half-';
const nextMerk = '.next-';

/** The release that is served now. */
export interface LiveRelease {
  id: string;
  dir: string;
  /** Undefined for one that was not made by this version of the publisher. */
  plan: Plan | undefined;
}

/** Undefined until the first release is there. */
export function readLive(releases: string): LiveRelease | undefined {
  const id = readHuidigId(releases);
  if (id === undefined) return undefined;
  const dir = join(releases, id);
  return { id, dir, plan: readPlan(dir) };
}

/** A folder for the next release that holds what the live one does; nothing there is ever served. */
export async function beginRelease(
  releases: string,
  live: LiveRelease | undefined,
): Promise<{ id: string; folder: ReleaseFolder }> {
  const id = newReleaseId(new Date());
  const half = halfPad(releases, id);
  const next = nextFolder(releases, live?.id);
  rmSync(half, { recursive: true, force: true });
  if (existsSync(next)) renameSync(next, half);
  else await linkLive(live, half);
  return { id, folder: new ReleaseFolder(half) };
}

/** Makes that folder beforehand, so that a publication does not wait for as many links as there are pages. */
export async function prepareNext(releases: string, live: LiveRelease): Promise<void> {
  const half = halfPad(releases, 'next');
  const next = nextFolder(releases, live.id);
  rmSync(half, { recursive: true, force: true });
  if (existsSync(next)) return;
  await linkLive(live, half);
  renameSync(half, next);
}

/** The folder that the release after `id` is made in, once it is prepared. */
export function nextFolder(releases: string, id: string | undefined): string {
  return join(releases, nextMerk + id);
}

async function linkLive(live: LiveRelease | undefined, half: string): Promise<void> {
  mkdirSync(half, { recursive: true });
  const bestanden = live?.plan?.files;
  if (live !== undefined && bestanden !== undefined)
    await linkRelease(live.dir, half, (pad) => pad in bestanden);
}

/** Makes a finished release the live one. Before the last rename the old release is served, after it the new one. */
export function goLive(releases: string, id: string): void {
  renameSync(halfPad(releases, id), join(releases, id));
  replaceFile(join(releases, 'current'), `${id}\n`);
}

/**
 * Removes what an interrupted publication left, and all releases but the live one and the newest others; R3: also those from before something
 * was taken away for good (`gewist`, as PocketBase writes dates). Not to be called while a release is made; one may begin before it is done.
 */
export async function pruneReleases(releases: string, gewist = ''): Promise<void> {
  if (!existsSync(releases)) return;
  const huidig = readHuidigId(releases);
  const resten = readdirSync(releases).filter(
    (naam) =>
      (naam.startsWith(halfMerk) && naam !== `${halfMerk}next`) ||
      naam.endsWith('.nieuw') ||
      (naam.startsWith(nextMerk) && naam !== `${nextMerk}${huidig}`),
  );
  const sinds = gewist.replace(' ', 'T').replace(/[-:.]/g, '');
  const weg = listReleases(releases)
    .filter((id) => id !== huidig)
    .filter((id, i) => i >= bewaard - 1 || id < sinds);
  for (const naam of [...resten, ...weg]) await removeFolder(join(releases, naam));
}

/** What a disk does not let go of now goes the next time. */
async function removeFolder(pad: string): Promise<void> {
  await rm(pad, { recursive: true, force: true }).catch(() => undefined);
}

/** An id that sorts by time. */
function newReleaseId(nu: Date): string {
  return `${nu.toISOString().replace(/[-:.]/g, '')}-${randomBytes(2).toString('hex')}`;
}

function halfPad(releases: string, id: string): string {
  return join(releases, halfMerk + id);
}
