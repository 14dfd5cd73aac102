import { describeTreffer, type Tekstdeel } from '#site/zoeken/treffer.ts';
import type { Zoekdocument } from '#site/zoeken/read-index.ts';
import type { Berichtdeel } from '#site/zoeken/zoekbericht.ts';
import type { Markering, Zoekresultaat } from '#site/zoeken/zoek.ts';

const aantalEerst = 8;

/** Lists the best entries in `plek`, the others after a button. Texts go in as text nodes, never as markup. */
export function showTreffers(plek: HTMLElement, { treffers, markering }: Zoekresultaat): void {
  const lijst = buildElement('ul', 'll-treffers');
  lijst.setAttribute('role', 'list');
  lijst.append(...treffers.slice(0, aantalEerst).map((treffer) => buildTreffer(treffer, markering)));
  plek.replaceChildren(...(treffers.length > 0 ? [lijst] : []));
  const rest = treffers.slice(aantalEerst);
  if (rest.length === 0) return;
  const knop = buildElement('button', 'utrecht-button ll-treffers-meer');
  knop.type = 'button';
  knop.textContent = `Toon alle ${treffers.length} verbeteringen`;
  knop.addEventListener('click', () => {
    const nieuw = rest.map((treffer) => buildTreffer(treffer, markering));
    lijst.append(...nieuw);
    knop.remove();
    nieuw[0]?.querySelector('a')?.focus();
  });
  plek.append(knop);
}

function buildTreffer(document: Zoekdocument, markering: Markering): HTMLLIElement {
  const treffer = describeTreffer(document, markering);
  const item = buildElement('li', `ll-treffer is-${treffer.uitkomst}`);
  item.dataset.zoekresultaat = '';
  const link = buildElement('a');
  link.href = treffer.href;
  link.append(...treffer.titel.map(asNode));
  const vraag = buildElement('p', 'll-treffer-vraag');
  vraag.append('‘', ...treffer.fragment.map(asNode), '’');
  const over = buildElement('p', 'll-treffer-over');
  over.textContent = treffer.over;
  item.append(link, ...(treffer.fragment.length === 0 ? [] : [vraag]), over);
  return item;
}

function asNode({ tekst, gemarkeerd }: Tekstdeel): string | Node {
  if (!gemarkeerd) return tekst;
  const merk = document.createElement('mark');
  merk.textContent = tekst;
  return merk;
}

function buildElement<T extends 'a' | 'ul' | 'li' | 'p' | 'button'>(
  naam: T,
  klasse = '',
): HTMLElementTagNameMap[T] {
  const element = document.createElement(naam);
  if (klasse !== '') element.className = klasse;
  return element;
}

/** A message as nodes of the page. */
export function asNodes(delen: Berichtdeel[]): (string | Node)[] {
  return delen.map((deel) => {
    if (typeof deel === 'string') return deel;
    const link = document.createElement('a');
    link.href = deel.href;
    link.textContent = deel.tekst;
    return link;
  });
}
