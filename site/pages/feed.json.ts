import type { APIRoute } from 'astro';
import { writeJsonFeed } from '#site/uitgave/build-feed.ts';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** JSON Feed 1. */
export const GET: APIRoute = ({ locals, url }) =>
  new Response(writeJsonFeed(getUitgave(locals), url), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
