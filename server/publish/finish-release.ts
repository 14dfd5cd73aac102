import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressBest, isCompressible } from '#server/publish/compress.ts';
import { nextFolder, prepareNext, pruneReleases, readLive } from '#server/publish/swap.ts';

/**
 * What can wait until a release is live: the folder of the next one, removing old ones, and the small compressed copies. When `signal` says
 * so the last stop, and the next time they go on where they were; the copies that a release took over from the one before are there already.
 */
export async function finishRelease(releases: string, signal?: AbortSignal, gewist?: string): Promise<void> {
  const half = join(releases, '.copy');
  rmSync(half, { force: true });
  const pruned = pruneReleases(releases, gewist);
  const live = readLive(releases);
  if (live !== undefined) {
    await prepareNext(releases, live);
    const copying = {
      dir: live.dir,
      next: nextFolder(releases, live.id),
      half,
      aborted: untilAborted(signal),
    };
    for (const pad of Object.keys(live.plan?.files ?? {})) {
      if (signal?.aborted === true) return;
      await addBestCopy(copying, pad);
    }
  }
  await pruned;
}

interface Copying {
  dir: string;
  /** Folder of the next release, which holds the same file already. */
  next: string;
  /** Where a copy stands until it is whole. */
  half: string;
  /** A release that is to be made does not wait for a large file to be as small as it gets. */
  aborted: Promise<undefined>;
}

async function addBestCopy({ dir, next, half, aborted }: Copying, pad: string): Promise<void> {
  const doel = join(dir, `${pad}.br`);
  if (existsSync(doel)) return;
  const inhoud = await readFile(join(dir, pad));
  if (!isCompressible(pad, inhoud.length)) return;
  const kopie = await Promise.race([compressBest(inhoud), aborted]);
  if (kopie === undefined) return;
  writeFileSync(half, kopie);
  renameSync(half, doel);
  rmSync(join(next, `${pad}.br`), { force: true });
  linkSync(doel, join(next, `${pad}.br`));
}

function untilAborted(signal: AbortSignal | undefined): Promise<undefined> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => resolve(undefined), { once: true }),
  );
}
