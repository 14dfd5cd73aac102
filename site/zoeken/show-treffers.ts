import { formatMaand } from '#core/tijd/maand.ts';
import { uitkomstLabels } from '#core/taal/labels.ts';
import { findGemarkeerd } from '#site/zoeken/markering.ts';
import type { Zoekdocument } from '#site/zoeken/read-index.ts';
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

function buildTreffer(treffer: Zoekdocument, markering: Markering): HTMLLIElement {
  const item = buildElement('li', `ll-treffer is-${treffer.uitkomst}`);
  item.dataset.zoekresultaat = '';
  const link = document.createElement('a');
  link.href = `/verbeteringen/${treffer.slug}/`;
  link.append(...markTekst(treffer.titel, markering));
  const vraag = buildElement('p', 'll-treffer-vraag');
  vraag.append('‘', ...markTekst(treffer.fragment, markering), '’');
  const over = buildElement('p', 'll-treffer-over');
  over.textContent = describeUitkomst(treffer);
  item.append(link, ...(treffer.fragment === '' ? [] : [vraag]), over);
  return item;
}

function describeUitkomst({ uitkomst, ingangsmaand }: Zoekdocument): string {
  const moment = ingangsmaand === '' ? '' : formatMaand(ingangsmaand);
  if (uitkomst === 'kan-niet' || moment === '') return uitkomstLabels[uitkomst];
  return `${uitkomstLabels[uitkomst]}, ${uitkomst === 'gepland' ? 'verwacht in' : 'sinds'} ${moment}`;
}

function markTekst(tekst: string, markering: Markering): (string | Node)[] {
  const delen: (string | Node)[] = [];
  let vorige = 0;
  for (const { begin, eind } of findGemarkeerd(tekst, markering)) {
    const merk = document.createElement('mark');
    merk.textContent = tekst.slice(begin, eind);
    delen.push(tekst.slice(vorige, begin), merk);
    vorige = eind;
  }
  return [...delen, tekst.slice(vorige)];
}

function buildElement<T extends 'ul' | 'li' | 'p' | 'button'>(
  naam: T,
  klasse: string,
): HTMLElementTagNameMap[T] {
  const element = document.createElement(naam);
  element.className = klasse;
  return element;
}
