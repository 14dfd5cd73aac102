import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { buildOpenapi } from '#site/uitgave/build-openapi.ts';

export const GET: APIRoute = ({ locals, url }) =>
  Response.json(buildOpenapi(getUitgave(locals).schil.organisatie, url));
