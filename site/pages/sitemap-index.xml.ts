import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { writeSitemapIndex } from '#site/uitgave/sitemap.ts';

export const GET: APIRoute = ({ locals, url }) =>
  new Response(writeSitemapIndex(getUitgave(locals), url), {
    headers: { 'content-type': 'application/xml' },
  });
