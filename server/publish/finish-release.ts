import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressBest, isCompressible } from '#server/publish/compress.ts';
import { prepareNext, pruneReleases, readLive } from '#server/publish/swap.ts';

/**
 * What can wait until a release is live: removing old ones, the small compressed copies, and the folder of the next one. Between two files
 * it stops when `signal` says so, and the next time it goes on where it was; the copies that a release took over from the one before are
 * there already.
 */
export async function finishRelease(releases: string, signal?: AbortSignal, gewist?: string): Promise<void> {
  pruneReleases(releases, gewist);
  const live = readLive(releases);
  for (const pad of Object.keys(live?.plan?.files ?? {})) {
    if (signal?.aborted === true) return;
    await addBestCopy(join(live?.dir ?? '', pad), pad, join(releases, '.half-copy'));
  }
  await prepareNext(releases, signal).catch((fout: unknown) => {
    if (signal?.aborted !== true) throw fout;
  });
}

async function addBestCopy(bestand: string, pad: string, tijdelijk: string): Promise<void> {
  const doel = `${bestand}.br`;
  if (existsSync(doel)) return;
  const inhoud = await readFile(bestand);
  if (!isCompressible(pad, inhoud.length)) return;
  writeFileSync(tijdelijk, await compressBest(inhoud));
  renameSync(tijdelijk, doel);
}
