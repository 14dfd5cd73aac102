import type { APIRoute } from 'astro';
import { loadSchil } from '#site/uitgave/load-schil.ts';
import { readUitgave } from '#site/uitgave/read-uitgave.ts';

/** What the pages that the server renders on demand need of this release; not public. */
export const GET: APIRoute = () => {
  const themas = readUitgave().themas.map(({ slug, naam }) => ({ slug, naam }));
  return Response.json({ schil: loadSchil(), themas });
};
export const prerender = true;
