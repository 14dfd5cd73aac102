/** Stands in for the code of the site where a test is about publishing and not about pages; a page with the title 'kapot' cannot be made. */
import type { Address } from '#site/uitgave/address.ts';
import { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { digest } from '#site/uitgave/digest.ts';

export { OpenUitgave };

const vast = ['/', '/404/', '/_intern/ingetrokken.json'];

export function listAddresses({ uitgave }: OpenUitgave): Address[] {
  const paginas = uitgave.verbeteringen.map(([nieuwste]) => ({
    pad: `/verbeteringen/${nieuwste?.inhoud.slug}/`,
    digest: digest([nieuwste]),
  }));
  const weg = uitgave.ingetrokken.map((een) => ({
    pad: `/verbeteringen/${een.slug}/`,
    digest: digest([een]),
  }));
  return [...vast.map((pad) => ({ pad })), ...paginas, ...weg];
}

export async function render(url: URL, { uitgave }: { uitgave: OpenUitgave }): Promise<Response> {
  const slug = /^\/verbeteringen\/([^/]+)\/$/.exec(url.pathname)?.[1];
  if (url.pathname === '/') return page(uitgave.uitgave.organisatie.sitenaam);
  if (url.pathname === '/404/') return page('Niet gevonden', 404);
  if (slug === undefined) return Response.json(uitgave.uitgave.ingetrokken.map((weg) => weg.slug));
  const weg = uitgave.uitgave.ingetrokken.find((een) => een.slug === slug);
  if (weg) return page(`Ingetrokken. ${weg.reden}`);
  const titel = uitgave.catalogus.perSlug.get(slug)?.nu.inhoud.titel ?? '';
  if (titel === 'kapot') throw new Error('De titel is kapot.');
  return page(titel);
}

function page(titel: string, status = 200): Response {
  const html = `<!doctype html><html lang="nl"><title>${titel}</title>${titel.repeat(40)}</html>`;
  return new Response(html, { status });
}
