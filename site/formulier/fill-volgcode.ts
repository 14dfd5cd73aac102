import { decodeLink } from '#site/formulier/decode-link.ts';

/** A link in a mail carries the code behind the '#', which no server sees: it goes into the field, and out of the address. */
function fillVolgcode(veld: HTMLInputElement): void {
  const link = decodeLink(location.hash);
  if (link === null) return;
  veld.value = link.code;
  history.replaceState(null, '', location.pathname);
}

document.querySelectorAll<HTMLInputElement>('[data-volgformulier] [name=volgcode]').forEach((veld) => {
  fillVolgcode(veld);
  addEventListener('hashchange', () => fillVolgcode(veld));
});
