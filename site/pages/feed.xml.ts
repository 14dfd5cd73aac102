import type { APIRoute } from 'astro';
import { writeAtom } from '#site/uitgave/build-feed.ts';

/** Atom (RFC 4287). */
export const GET: APIRoute = ({ site }) =>
  new Response(writeAtom(site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
