import { stringify } from 'csv-stringify/sync';
import { buildRij } from '#site/uitgave/build-data.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { oncePerItem } from '#site/uitgave/per-item.ts';

const vorm = { delimiter: ';', escape_formulas: true };

const writeJsonRij = oncePerItem((item, site) => JSON.stringify(buildRij(item, new URL(site))));

const writeCsvRij = oncePerItem((item, site) => {
  const rij = buildRij(item, new URL(site));
  return stringify(
    [{ ...rij, themas: rij.themas.join(', '), trefwoorden: rij.trefwoorden.join(', ') }],
    vorm,
  );
});

/** Every entry that is on the site, newest first, as JSON. */
export function writeJson({ catalogus }: OpenUitgave, site: URL): string {
  const rijen = catalogus.items.map((item) => writeJsonRij(item, site.origin));
  return `{"verbeteringen":[${rijen.join(',')}]}`;
}

/** Semicolons and a byte order mark, as spreadsheets in Dutch expect; a cell that could be read as a formula gets an apostrophe. */
export function writeCsv({ catalogus }: OpenUitgave, site: URL): string {
  const [eerste] = catalogus.items;
  const kop = eerste === undefined ? [] : [Object.keys(buildRij(eerste, site))];
  const rijen = catalogus.items.map((item) => writeCsvRij(item, site.origin));
  return stringify(kop, { ...vorm, bom: true }) + rijen.join('');
}
