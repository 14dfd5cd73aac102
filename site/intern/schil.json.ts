import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** What the pages that the server renders on demand need of this release; not public. */
export const GET: APIRoute = ({ locals }) => {
  const { uitgave, schil } = getUitgave(locals);
  return Response.json({ schil, themas: uitgave.themas.map(({ slug, naam }) => ({ slug, naam })) });
};
