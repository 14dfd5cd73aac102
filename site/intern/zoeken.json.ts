import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import type { Zoekbron } from '#site/uitgave/zoekmachine.ts';

/** What the server needs beside the index to search for who has no JavaScript; not public. */
export const GET: APIRoute = ({ locals }) => {
  const { zoekindex, lijsten } = getUitgave(locals);
  const bron: Zoekbron = { index: zoekindex.pad, filters: lijsten.filters, passend: lijsten.passend };
  return Response.json(bron);
};
