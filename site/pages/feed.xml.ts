import type { APIRoute } from 'astro';
import { writeAtom } from '#site/uitgave/build-feed.ts';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** Atom (RFC 4287). */
export const GET: APIRoute = ({ locals, url }) =>
  new Response(writeAtom(getUitgave(locals), url), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
