import { loadPaginas } from '#site/uitgave/load-paginas.ts';
import { loadVerhalen } from '#site/uitgave/load-verhalen.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';

/** The protocol allows 50,000 in a file. */
const perBestand = 45_000;

const vast = [
  '/',
  '/laat-het-weten/',
  '/meelezen/',
  '/open-data/',
  '/themas/',
  '/verhalen/',
  '/volgen/',
  '/zo-luisteren-wij/',
];

const gevonden = new WeakMap<OpenUitgave, string[]>();

/** What search engines should know: no errors, no earlier versions, and of the list neither pairs of filters nor archive pages. */
function listVindbaar(uitgave: OpenUitgave): string[] {
  const { catalogus, lijsten } = uitgave;
  const bekend = gevonden.get(uitgave);
  if (bekend !== undefined) return bekend;
  const paden = [
    ...vast,
    ...loadPaginas().map(({ slug }) => `/${slug}/`),
    ...loadVerhalen(uitgave).map(({ href }) => href),
    ...catalogus.themas.map(({ slug }) => `/themas/${slug}/`),
    ...[...lijsten.perSelectie].filter(([, { selectie }]) => selectie.length < 2).map(([pad]) => pad),
    ...catalogus.items.map(({ kaart }) => kaart.href),
  ].sort();
  gevonden.set(uitgave, paden);
  return paden;
}

/** How many sitemaps this edition needs; at least one. */
export function countSitemaps(uitgave: OpenUitgave): number {
  return Math.ceil(listVindbaar(uitgave).length / perBestand);
}

/** Sitemap number `nummer`, from 0 (sitemaps.org); undefined when the edition does not need so many. Addresses here hold nothing that XML escapes. */
export function writeSitemap(uitgave: OpenUitgave, nummer: number, site: URL): string | undefined {
  const paden = listVindbaar(uitgave).slice(nummer * perBestand, (nummer + 1) * perBestand);
  if (paden.length === 0) return undefined;
  const regels = paden.map((pad) => `<url><loc>${new URL(pad, site).href}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${regels.join('')}</urlset>`;
}

/** The list of sitemaps. */
export function writeSitemapIndex(uitgave: OpenUitgave, site: URL): string {
  const regels = Array.from(
    { length: countSitemaps(uitgave) },
    (_, i) => `<sitemap><loc>${new URL(`/sitemap-${i}.xml`, site).href}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${regels.join('')}</sitemapindex>`;
}
