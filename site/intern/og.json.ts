import type { APIRoute } from 'astro';
import { loadCatalogus } from '#site/uitgave/load-catalogus.ts';
import { loadSchil } from '#site/uitgave/load-schil.ts';

/** What each share image shows, for the server that draws them; not public. */
export const GET: APIRoute = () => {
  const { naam, sitenaam, accent } = loadSchil().organisatie;
  const beelden = loadCatalogus().items.map(({ nu: { inhoud } }) => [
    inhoud.slug,
    {
      titel: inhoud.titel,
      vraag: inhoud.vraagSoort === 'ingetrokken' ? '' : inhoud.vraag,
      verbetering: inhoud.uitkomst === 'kan-niet' ? inhoud.uitleg : inhoud.verbetering,
      uitkomst: inhoud.uitkomst,
      organisatie: naam,
      sitenaam,
      accent,
    },
  ]);
  return Response.json(Object.fromEntries(beelden));
};
export const prerender = true;
