import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { writeJson } from '#site/uitgave/write-data.ts';

export const GET: APIRoute = ({ locals, url }) =>
  new Response(writeJson(getUitgave(locals), url), { headers: { 'content-type': 'application/json' } });
