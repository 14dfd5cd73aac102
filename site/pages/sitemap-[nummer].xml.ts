import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';
import { writeSitemap } from '#site/uitgave/sitemap.ts';

export const GET: APIRoute = ({ locals, params, url }) => {
  const sitemap = writeSitemap(getUitgave(locals), Number(params.nummer), url);
  if (sitemap === undefined) return new Response(null, { status: 404 });
  return new Response(sitemap, { headers: { 'content-type': 'application/xml' } });
};
