import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '#server/publish/assemble.ts';

const paden = z.array(z.string());

/**
 * Removes from the builder's output what this edition does not have: the builder keeps pages of entries that are gone. What belongs
 * there stands in `_intern/paden.json` (pages that were left as they were) or was written since `begonnen` (styles, the sitemap).
 */
export function prunePaden(client: string, begonnen: number): string[] {
  const lijst = join(client, '_intern', 'paden.json');
  if (!existsSync(lijst)) return [];
  const horen = new Set(paden.parse(JSON.parse(readFileSync(lijst, 'utf8'))).map(asFile));
  const weg = listFiles(client).filter(
    (pad) => !horen.has(pad) && statSync(join(client, pad)).mtimeMs < begonnen,
  );
  for (const pad of weg) {
    rmSync(join(client, pad));
    removeEmpty(dirname(join(client, pad)), client);
  }
  return weg;
}

/** '/verbeteringen/' → 'verbeteringen/index.html'. */
function asFile(pad: string): string {
  const zonder = pad.replace(/^\//, '');
  return zonder === '' || zonder.endsWith('/') ? `${zonder}index.html` : zonder;
}

function removeEmpty(map: string, tot: string): void {
  if (map === tot || readdirSync(map).length > 0) return;
  rmdirSync(map);
  removeEmpty(dirname(map), tot);
}
