import { decodeLink } from '#site/formulier/decode-link.ts';

/** A link in a mail carries the code behind the '#', which no server sees: it goes into the field, and out of the address. */
function fillVolgcode(veld: HTMLInputElement): void {
  if (location.hash.length < 20) return;
  veld.value = decodeLink(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}

document.querySelectorAll<HTMLInputElement>('[data-volgformulier] [name=volgcode]').forEach((veld) => {
  fillVolgcode(veld);
  addEventListener('hashchange', () => fillVolgcode(veld));
});
