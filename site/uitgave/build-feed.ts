import { Feed } from 'feed';
import type { Organisatie } from '#core/organisatie/organisatie.ts';
import type { Item } from '#site/uitgave/build-catalogus.ts';
import { buildPaar } from '#site/uitgave/load-verbetering.ts';
import type { OpenUitgave } from '#site/uitgave/open-uitgave.ts';
import { upperFirst } from '#site/uitgave/woorden.ts';

const aantalInFeed = 50;

function escapeHtml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function writeInhoud(item: Item, organisatie: Organisatie): string {
  const paar = buildPaar(item.nu, organisatie);
  const alineas = (teksten: string[]): string =>
    teksten.map((tekst) => `<p>${escapeHtml(tekst)}</p>`).join('');
  const staat = [
    paar.uitkomst === 'kan-niet' ? 'Kan niet' : paar.uitkomstLabel,
    paar.moment && `${paar.moment.woord} ${paar.moment.tekst}`,
  ];
  const stand = `<p>${escapeHtml(staat.filter(Boolean).join(', '))}.${paar.ronde && ` ${escapeHtml(paar.ronde)}`}</p>`;
  const reden = paar.reden === '' ? '' : `<p><strong>${escapeHtml(paar.reden)}.</strong></p>`;
  const vraag = paar.ingetrokken ? alineas(paar.vraag) : `<blockquote>${alineas(paar.vraag)}</blockquote>`;
  return `<h2>Vraag</h2>${vraag}` + `<h2>${paar.kop}</h2>${stand}${reden}${alineas(paar.antwoord)}`;
}

function newestFirst(items: Item[]): Item[] {
  return [...items]
    .sort((a, b) => (a.nu.gepubliceerdOp < b.nu.gepubliceerdOp ? 1 : -1))
    .slice(0, aantalInFeed);
}

/**
 * The fifty entries that were last published or changed. `writeTekst` makes a title or summary fit the format: Atom as the
 * package writes it has HTML there, JSON Feed plain text.
 */
function buildFeed(
  { catalogus, schil }: OpenUitgave,
  site: URL,
  writeTekst: (tekst: string) => string,
): Feed {
  const { organisatie } = schil;
  const items = newestFirst(catalogus.items);
  const feed = new Feed({
    id: new URL('/', site).href,
    link: new URL('/', site).href,
    title: writeTekst(organisatie.sitenaam),
    description: `Wat ${organisatie.naam} verbeterde omdat ${organisatie.inwoners} het vertelden.`,
    language: 'nl',
    updated: new Date(items[0]?.nu.gepubliceerdOp ?? 0),
    generator: 'Luisterloop',
    favicon: new URL('/favicon.svg', site).href,
    feedLinks: { atom: new URL('/feed.xml', site).href, json: new URL('/feed.json', site).href },
    author: { name: upperFirst(organisatie.naam) },
  });
  for (const item of items) {
    const { nu, versies } = item;
    feed.addItem({
      id: new URL(item.kaart.href, site).href,
      link: new URL(item.kaart.href, site).href,
      title: writeTekst(nu.inhoud.titel),
      description: writeTekst(nu.inhoud.vraag),
      content: writeInhoud(item, organisatie),
      date: new Date(nu.gepubliceerdOp),
      published: new Date((versies[versies.length - 1] ?? nu).gepubliceerdOp),
      category: nu.inhoud.themas.map((thema) => ({ name: thema, term: thema })),
    });
  }
  return feed;
}

/** Atom (RFC 4287). */
export function writeAtom(uitgave: OpenUitgave, site: URL): string {
  return buildFeed(uitgave, site, escapeHtml).atom1();
}

/** JSON Feed 1. */
export function writeJsonFeed(uitgave: OpenUitgave, site: URL): string {
  return buildFeed(uitgave, site, (tekst) => tekst).json1();
}
