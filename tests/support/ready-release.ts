import { openDataFolder } from '#server/data-folder.ts';
import { makeOnce } from '#tests/support/make-once.ts';
import { makeSite } from '#tests/support/make-site.ts';

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
    makeSite(openDataFolder(folder).releases, siteUrl),
  );
}
