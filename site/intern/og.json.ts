import type { APIRoute } from 'astro';
import { getUitgave } from '#site/uitgave/open-uitgave.ts';

/** What each share image shows, for the server that draws them; not public. */
export const GET: APIRoute = ({ locals }) => {
  const { catalogus, schil } = getUitgave(locals);
  const { naam, sitenaam, accent } = schil.organisatie;
  const beelden = catalogus.items.map(({ nu: { inhoud } }) => [
    inhoud.slug,
    {
      titel: inhoud.titel,
      vraag: inhoud.vraagSoort === 'ingetrokken' ? '' : inhoud.vraag,
      verbetering: inhoud.uitkomst === 'kan-niet' ? inhoud.uitleg : inhoud.verbetering,
      uitkomst: inhoud.uitkomst,
      opnieuw: inhoud.stand === 'opnieuw',
      organisatie: naam,
      sitenaam,
      accent,
    },
  ]);
  return Response.json(Object.fromEntries(beelden));
};
