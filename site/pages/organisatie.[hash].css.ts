import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** The organisation's colours over those of the theme. */
export const GET: APIRoute = ({ locals, url }) => {
  const { kleurenPad, organisatie } = getUitgave(locals).schil;
  if (url.pathname !== kleurenPad) return new Response(null, { status: 404 });
  const { accent, accentDonker } = organisatie;
  return new Response(
    `:root:root{--luisterloop-accent:${accent}}@media screen and (prefers-color-scheme:dark){:root:root{--luisterloop-accent:${accentDonker}}}`,
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
