import { decodeLink } from '#site/formulier/decode-link.ts';

const formulier = document.querySelector<HTMLFormElement>('[data-meeleesformulier]');

/**
 * A link in a mail carries the code, and perhaps the answer ('#ja-…'), behind the '#', which no server sees: both go into the form, and
 * out of the address. A page without that form makes way for it.
 */
function fillUitnodiging(): void {
  const link = decodeLink(location.hash);
  if (link === null) return;
  if (!formulier) return location.replace(`${location.pathname}?${location.hash}`);
  history.replaceState(null, '', location.pathname);
  for (const [naam, waarde] of Object.entries({ keuze: link.keuze, uitnodiging: link.code })) {
    const veld = formulier.elements.namedItem(naam);
    if (veld instanceof HTMLInputElement) veld.value = waarde;
  }
}

fillUitnodiging();
addEventListener('hashchange', fillUitnodiging);
