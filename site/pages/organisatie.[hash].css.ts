import type { APIRoute } from 'astro';
import { loadSchil } from '#site/uitgave/load-schil.ts';

export function getStaticPaths() {
  const [, hash] = loadSchil().kleurenPad.split('.');
  return [{ params: { hash } }];
}

/** The organisation's colours over those of the theme. */
export const GET: APIRoute = () => {
  const { accent, accentDonker } = loadSchil().organisatie;
  return new Response(
    `:root:root{--luisterloop-accent:${accent}}@media screen and (prefers-color-scheme:dark){:root:root{--luisterloop-accent:${accentDonker}}}`,
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
