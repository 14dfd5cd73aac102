import type { APIRoute, GetStaticPaths } from 'astro';
import { loadZoekindex } from '#site/zoeken/load-zoekindex.ts';

export const getStaticPaths = (() => {
  const { hash } = loadZoekindex();
  return [{ params: { hash }, cacheKey: hash }];
}) satisfies GetStaticPaths;

/** The search index; it may be kept forever, since its address is made from what stands in it. */
export const GET: APIRoute = () =>
  new Response(loadZoekindex().json, { headers: { 'content-type': 'application/json' } });
