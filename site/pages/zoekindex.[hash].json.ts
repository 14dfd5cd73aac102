import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** The search index; it may be kept forever, since its address is made from what stands in it. */
export const GET: APIRoute = ({ locals, url }) => {
  const { pad, json } = getUitgave(locals).zoekindex;
  if (url.pathname !== pad) return new Response(null, { status: 404 });
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
