/**
 * A link in a mail carries the code, and perhaps the answer ('#ja-…'), behind the '#', which no server sees: both go into the form, and
 * out of the address.
 */
function fillUitnodiging(formulier: HTMLFormElement): void {
  if (location.hash.length < 20) return;
  const [, keuze = '', code = ''] =
    /^(?:(ja|nee)-)?(.*)$/.exec(decodeURIComponent(location.hash.slice(1))) ?? [];
  for (const [naam, waarde] of Object.entries({ keuze, uitnodiging: code })) {
    const veld = formulier.elements.namedItem(naam);
    if (veld instanceof HTMLInputElement) veld.value = waarde;
  }
  history.replaceState(null, '', location.pathname);
}

document.querySelectorAll<HTMLFormElement>('[data-meeleesformulier]').forEach((formulier) => {
  fillUitnodiging(formulier);
  addEventListener('hashchange', () => fillUitnodiging(formulier));
});
