import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { buildData } from '#site/uitgave/build-data.ts';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** Semicolons and a byte order mark, as spreadsheets in Dutch expect; a cell that could be read as a formula gets an apostrophe. */
export const GET: APIRoute = ({ locals, url }) => {
  const rijen = buildData(getUitgave(locals), url).map((rij) => ({
    ...rij,
    themas: rij.themas.join(', '),
    trefwoorden: rij.trefwoorden.join(', '),
  }));
  const csv = stringify(rijen, { header: true, delimiter: ';', bom: true, escape_formulas: true });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
