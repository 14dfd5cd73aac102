import type { APIRoute } from 'astro';
import { buildFeed } from '#site/uitgave/build-feed.ts';

/** JSON Feed 1. */
export const GET: APIRoute = ({ site }) =>
  new Response(buildFeed(site).json1(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
