import type { APIRoute } from 'astro';
import { buildFeed } from '#site/uitgave/build-feed.ts';

/** Atom (RFC 4287). */
export const GET: APIRoute = ({ site }) =>
  new Response(buildFeed(site).atom1(), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
