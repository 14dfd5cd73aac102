import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { buildData } from '#site/uitgave/build-data.ts';

export const GET: APIRoute = ({ locals, url }) =>
  Response.json({ verbeteringen: buildData(getUitgave(locals), url) });
