/** What stands where contact details stood. */
const gewist = '[gewist]';

/** What stands where a melder wrote something that was erased on request. */
export const gewisteTekst = 'Dit bericht is gewist. De melder vroeg daarom.';

/** What a melder's request to erase their words says to staff. */
export const wissingsverzoek = 'De melder vraagt om ook de tekst van het bericht te wissen.';

const geweigerd = 'U vroeg ons om uw woorden te wissen. Dat kan niet. ';

/** What a melder reads when their words are not erased, and why. */
export function writeWeigering(reden: string): string {
  return geweigerd + reden;
}

const kortsteNaam = 3;
const speciaal = /[.*+?^${}()|[\]\\]/g;

function escapeTekst(tekst: string): string {
  return tekst.replace(speciaal, '\\$&');
}

/** '0612345678' finds '06-12 34 56 78' and '+31 6 12345678'. */
function buildNummerpatroon(telefoon: string): string {
  const cijfers = telefoon.replace(/\D/g, '').replace(/^(?:0031|31|0)/, '');
  if (cijfers.length < 8) return '';
  const tussen = '[\\s().\\-/]{0,3}';
  const landnummer = `(?:\\+31|0031)${tussen}(?:0\\)?${tussen})?|0${tussen}`;
  return `(?:${landnummer})?${cijfers.split('').join(tussen)}`;
}

const letter = 'A-Za-z\\u00c0-\\u024f\\u0300-\\u036f';
const tussenvoegsels = ['van', 'von', 'de', 'den', 'der', 'het', 'ter', 'ten', 'op', 'in', 'la', 'le', 'el'];
const kortsteAchternaam = 4;

/** Each word of a name after the first one that can stand for somebody, with 'van der' before it. */
function listAchternamen(naam: string): string[] {
  const voor = `(?:\\b(?:${tussenvoegsels.join('|')})\\s+)*`;
  return naam
    .split(/[\s-]+/)
    .slice(1)
    .filter((woord) => woord.length >= kortsteAchternaam && !tussenvoegsels.includes(woord.toLowerCase()))
    .map((woord) => voor + escapeTekst(woord));
}

/** Masks what stands apart, not what is a part of another word; `tekens` are those that a word goes on with. */
function maskWoord(tekst: string, patroon: string, tekens: string, isNaam = (_: string) => true): string {
  if (patroon === '') return tekst;
  const teken = new RegExp(`[${tekens}]`);
  const gaatDoor = (plek: number): boolean => teken.test(tekst.charAt(plek));
  return tekst.replace(new RegExp(patroon, 'gi'), (gevonden: string, plek: number) =>
    gaatDoor(plek - 1) || gaatDoor(plek + gevonden.length) || !isNaam(gevonden) ? gevonden : gewist,
  );
}

/** 'De Bakker' and 'BAKKER' are names, 'de bakker' is somebody who bakes. */
function isMetHoofdletter(woorden: string): boolean {
  const eerste = (woorden.split(/\s+/).pop() ?? '').charAt(0);
  return eerste !== eerste.toLowerCase();
}

/** A text without the name, mail address and phone number of its melder, however these were written there. */
export function maskGegevens(
  tekst: string,
  melder: { naam: string; email: string; telefoon: string },
): string {
  const naam = melder.naam.trim();
  const nummer = buildNummerpatroon(melder.telefoon);
  let over = maskWoord(tekst, escapeTekst(melder.email.trim()), `${letter}0-9`);
  if (nummer !== '') over = over.replace(new RegExp(nummer, 'gi'), gewist);
  if (naam.length >= kortsteNaam) over = maskWoord(over, escapeTekst(naam).replace(/\s+/g, '\\s+'), letter);
  for (const patroon of listAchternamen(naam)) over = maskWoord(over, patroon, letter, isMetHoofdletter);
  return over;
}
