import type { Address } from '#site/uitgave/address.ts';
import { digest } from '#site/uitgave/digest.ts';
import { buildLijstPagina } from '#site/uitgave/load-lijst.ts';
import { loadPaginas } from '#site/uitgave/load-paginas.ts';
import { versiePad } from '#site/uitgave/load-verbetering.ts';
import { listVersiesPaginas } from '#site/uitgave/load-versies.ts';
import { loadVerhalen } from '#site/uitgave/load-verhalen.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { countSitemaps } from '#site/uitgave/sitemap.ts';
import { findVerwant } from '#site/uitgave/verwant.ts';

const vast = [
  '/',
  '/404/',
  '/open-data/',
  '/themas/',
  '/verhalen/',
  '/zo-luisteren-wij/',
  '/.well-known/security.txt',
  '/_intern/ingetrokken.json',
  '/_intern/og.json',
  '/_intern/schil.json',
  '/_intern/zoeken.json',
  '/data/catalogus.jsonld',
  '/data/openapi.json',
  '/data/verbeteringen.csv',
  '/data/verbeteringen.json',
  '/favicon.svg',
  '/feed.json',
  '/feed.xml',
  '/robots.txt',
  '/sitemap-index.xml',
  '/zoekindex.json',
];

/** Every address of an edition. */
export function listAddresses(uitgave: OpenUitgave): Address[] {
  const { schil, catalogus, zoekindex } = uitgave;
  const gemaakt = [
    ...vast,
    schil.kleurenPad,
    zoekindex.pad,
    ...Array.from({ length: countSitemaps(uitgave) }, (_, i) => `/sitemap-${i}.xml`),
    ...catalogus.themas.map(({ slug }) => `/themas/${slug}/`),
    ...loadPaginas().map(({ slug }) => `/${slug}/`),
    ...loadVerhalen(uitgave).map(({ href }) => href),
  ];
  return [
    ...gemaakt.map((pad) => ({ pad })),
    ...listVerbeteringen(uitgave),
    ...listIngetrokken(uitgave),
    ...listLijsten(uitgave),
  ];
}

/** What stands at the address of an entry that was taken away; the server answers it as 410. */
function listIngetrokken({ uitgave, schil }: OpenUitgave): Address[] {
  return uitgave.ingetrokken.map((weg) => ({
    pad: `/verbeteringen/${weg.slug}/`,
    digest: digest([digest(schil), weg]),
  }));
}

/** The page of each entry, and those of its earlier versions. */
function listVerbeteringen({ catalogus, schil }: OpenUitgave): Address[] {
  const { items, themas } = catalogus;
  const themanamen = new Map(themas.map((thema) => [thema.slug, digest(thema)]));
  return items.flatMap((item, plaats) => {
    const { inhoud } = item.nu;
    const eigenThemas = (slugs: readonly string[]): (string | undefined)[] =>
      slugs.map((slug) => themanamen.get(slug));
    const basis = [digest(schil), digest(item.versies)];
    // What the page of an earlier version shows of the one of now; the others it does not show, or each publication would render them all.
    const eerder = [digest(schil), inhoud.slug, inhoud.levensgebeurtenis];
    const verwant = findVerwant(items, plaats).map(({ kaart }) => digest(kaart));
    return [
      { pad: item.kaart.href, digest: digest([...basis, eigenThemas(inhoud.themas), verwant]) },
      ...item.versies.slice(1).map((versie, i) => ({
        pad: versiePad(inhoud.slug, versie),
        digest: digest([
          ...eerder,
          digest(versie),
          item.versies[i]?.gepubliceerdOp,
          eigenThemas(versie.inhoud.themas),
        ]),
      })),
      ...listVersiesPaginas(item, schil).map(({ schil: _schil, ...lijst }) => ({
        pad: lijst.pad,
        digest: digest([basis[0], lijst]),
      })),
    ];
  });
}

function listLijsten(uitgave: OpenUitgave): Address[] {
  return [...uitgave.lijsten.bladzijden].map(([pad, bladzijde]) => {
    const { schil, kaarten, ...rest } = buildLijstPagina(bladzijde, uitgave);
    return { pad, digest: digest([digest(schil), kaarten.map(digest), rest]) };
  });
}
