import type { Zoekresultaat } from '#site/zoeken/zoek.ts';

/** What is said above the results, and read aloud by screen readers. */
export function buildBericht(vraag: string, { treffers, bedoeld }: Zoekresultaat): (string | Node)[] {
  if (treffers.length === 0) {
    return [
      `Niets gevonden voor ‘${vraag}’. Probeer een ander of een korter woord, `,
      buildLink('/themas/', 'kies een thema'),
      ' of ',
      buildLink('/verbeteringen/', 'bekijk alle verbeteringen'),
      '.',
    ];
  }
  const aantal = treffers.length === 1 ? '1 verbetering' : `${treffers.length} verbeteringen`;
  const ook =
    bedoeld.length > 0 ? ` Wij zochten op ${bedoeld.map((woord) => `‘${woord}’`).join(' en ')}.` : '';
  return [`${aantal} gevonden voor ‘${vraag}’.${ook}`];
}

/** What is said when the index cannot be loaded. */
export function buildStoring(): (string | Node)[] {
  return ['Zoeken lukt nu niet. ', buildLink('/verbeteringen/', 'Bekijk alle verbeteringen'), '.'];
}

function buildLink(href: string, tekst: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = tekst;
  return link;
}
