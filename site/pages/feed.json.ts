import type { APIRoute } from 'astro';
import { writeJsonFeed } from '#site/uitgave/build-feed.ts';

/** JSON Feed 1. */
export const GET: APIRoute = ({ site }) =>
  new Response(writeJsonFeed(site), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
