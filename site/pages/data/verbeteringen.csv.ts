import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { writeCsv } from '#site/uitgave/write-data.ts';

export const GET: APIRoute = ({ locals, url }) =>
  new Response(writeCsv(getUitgave(locals), url), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
