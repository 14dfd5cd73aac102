import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Digest of the names and bytes of files and folders below `root`; what is not there, dotfiles and node_modules do not count. */
export function digestSources(root: string, bronnen: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(extra);
  for (const bron of bronnen) addTo(hash, join(root, bron), bron);
  return hash.digest('hex');
}

function addTo(hash: Hash, pad: string, naam: string): void {
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
