import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '#server/data-folder.ts';

const schema = z.object({ release: z.string(), bron: z.string(), uitgave: z.string() });
/** What a release was made of: equal stamps mean an equal site. */
export type Stempel = z.infer<typeof schema>;

const siteBronnen = ['site', 'core', 'content', 'astro.config.mjs', 'package-lock.json', 'package.json'];

/** Digest of the code and content that the site is built from, and of the origin that its addresses carry. */
export function digestSite(root: string, siteUrl: string): string {
  return digestBronnen(root, siteBronnen, siteUrl);
}

/** Digest of the names and bytes of files and folders. */
export function digestBronnen(root: string, bronnen: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const bron of bronnen) addTo(hash, join(root, bron), bron);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, pad: string, naam: string): void {
  if (!existsSync(pad)) return;
  let delen;
  try {
    delen = readdirSync(pad, { withFileTypes: true });
  } catch {
    hash.update(`${naam}\0`).update(readFileSync(pad));
    return;
  }
  for (const deel of delen.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (deel.name === 'node_modules' || deel.name.startsWith('.')) continue;
    if (deel.isDirectory() || deel.isFile()) addTo(hash, join(pad, deel.name), `${naam}/${deel.name}`);
  }
}

/** True when a stamp says the same as what would be built now. */
export function isMadeOf(stempel: Stempel | undefined, nu: Stempel): boolean {
  return stempel?.release === nu.release && stempel.bron === nu.bron && stempel.uitgave === nu.uitgave;
}

/** The stamp of the live release; undefined when there is none. */
export function readStempel(pad: string): Stempel | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(pad, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeStempel(pad: string, stempel: Stempel): void {
  replaceFile(pad, JSON.stringify(stempel));
}
