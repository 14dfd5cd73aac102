import { join } from 'node:path';
import { openDataFolder } from '#server/data-folder.ts';
import { astroOpdracht } from '#server/publish/build-site.ts';
import { makeRelease } from '#server/publish/make-release.ts';
import { makeOnce } from '#tests/support/make-once.ts';

const root = join(import.meta.dirname, '../..');
const sources = [
  'core',
  'content',
  'site',
  'server',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** The address that the pages of the ready release carry. */
export const siteUrl = 'http://site.test';

/** A data folder with one release, made of content/ without a database, to be copied. */
export function readyRelease(): Promise<string> {
  return makeOnce('release', { sources, extra: siteUrl }, (folder) =>
    makeRelease({
      root,
      map: openDataFolder(folder),
      siteUrl,
      uitgave: undefined,
      opdracht: astroOpdracht(root),
      meld: () => undefined,
    }),
  );
}
