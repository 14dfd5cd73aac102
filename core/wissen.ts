/** What stands where contact details stood. */
const gewist = '[gewist]';

/** What stands where a melder wrote something that was erased on request. */
export const gewisteTekst = 'Dit bericht is gewist. De melder vroeg daarom.';

/** What a melder's request to erase their words says to staff. */
export const wissingsverzoek = 'De melder vraagt om ook de tekst van het bericht te wissen.';

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

/** A text without the name, mail address and phone number of its melder, however these were written there. */
export function maskGegevens(
  tekst: string,
  melder: { naam: string; email: string; telefoon: string },
): string {
  const naam = melder.naam.trim();
  const patronen = [
    escapeTekst(melder.email.trim()),
    buildNummerpatroon(melder.telefoon),
    naam.length < kortsteNaam ? '' : escapeTekst(naam).replace(/\s+/g, '\\s+'),
  ].filter((patroon) => patroon !== '');
  return patronen.reduce((over, patroon) => over.replace(new RegExp(patroon, 'gi'), gewist), tekst);
}
