import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** The slugs whose pages answer 410. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(getUitgave(locals).uitgave.ingetrokken.map(({ slug }) => slug));
