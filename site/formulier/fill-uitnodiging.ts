import { decodeLink } from '#site/formulier/decode-link.ts';

const formulier = document.querySelector<HTMLFormElement>('[data-meeleesformulier]');

/**
 * A link in a mail carries the code, and perhaps the answer ('#ja-…'), behind the '#', which no server sees: both go into the form, and
 * out of the address. A page without that form makes way for it.
 */
function fillUitnodiging(): void {
  if (location.hash.length < 20) return;
  if (!formulier) return location.replace(`${location.pathname}?${location.hash}`);
  const link = decodeLink(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
  const [, keuze = '', code = ''] = /^(?:(ja|nee)-)?(.*)$/.exec(link) ?? [];
  for (const [naam, waarde] of Object.entries({ keuze, uitnodiging: code })) {
    const veld = formulier.elements.namedItem(naam);
    if (veld instanceof HTMLInputElement) veld.value = waarde;
  }
}

fillUitnodiging();
addEventListener('hashchange', fillUitnodiging);
