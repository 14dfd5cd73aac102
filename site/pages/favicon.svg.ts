import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** The ring in the organisation's colour. */
export const GET: APIRoute = ({ locals }) => {
  const { accent, accentDonker } = getUitgave(locals).schil.organisatie;
  const ring = (kleur: string, streepjes: string): string =>
    `<circle cx="20" cy="20" r="15.5" pathLength="7" ${kleur} stroke-dasharray="${streepjes}"/>`;
  const streepjes = (aantal: number): string => `${'.82 .18 '.repeat(aantal - 1)}.82 9`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><style>g{stroke:${accent}}` +
    `@media (prefers-color-scheme:dark){g{stroke:${accentDonker}}}</style>` +
    `<g fill="none" stroke-width="7" transform="rotate(-86 20 20)">${ring('opacity=".3"', streepjes(7))}` +
    `${ring('', streepjes(6))}</g></svg>`;
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
