import { findGelijke, readProfiel } from '#core/taal/gelijkenis.ts';
import { uitkomstLabels } from '#core/verbetering/labels.ts';
import { fetchZoeker } from '#site/zoeken/fetch-zoeker.ts';
import type { Zoekdocument } from '#site/zoeken/read-index.ts';

const meesteVoorstellen = 3;
/** Only the best entries of the search are compared. */
const kandidaten = 12;
/** Lower than for two signals: a title and the beginning of a question are compared with a whole message. */
const drempel = 0.2;
const langsteVraag = 600;

let getoond = '';

/** Lists the entries that answer what `tekst` is about, best first; an empty one takes the list away. */
export async function showGelijkend(tekst: string): Promise<void> {
  const gevonden = tekst === '' ? [] : await findGelijkend(tekst);
  const nu = gevonden.map(({ slug }) => slug).join(' ');
  if (nu === getoond) return;
  getoond = nu;
  const plek = document.querySelector<HTMLElement>('[data-gelijkend]');
  const stand = document.querySelector<HTMLElement>('[data-gelijkend-stand]');
  if (!plek || !stand) return;
  plek.querySelector('[data-gelijkend-lijst]')?.replaceChildren(...gevonden.map(buildRegel));
  plek.hidden = gevonden.length === 0;
  stand.textContent = describeAantal(gevonden.length);
}

/** What the search finds for the words, as far as it is about the same thing. */
async function findGelijkend(tekst: string): Promise<Zoekdocument[]> {
  const zoek = await fetchZoeker();
  const gezocht = zoek(tekst.slice(0, langsteVraag)).treffers.slice(0, kandidaten);
  const profielen = gezocht.map((treffer) => ({
    treffer,
    profiel: readProfiel(`${treffer.titel} ${treffer.fragment}`),
  }));
  return findGelijke(readProfiel(tekst), profielen, meesteVoorstellen, drempel).map(
    ({ kandidaat }) => kandidaat.treffer,
  );
}

function describeAantal(aantal: number): string {
  if (aantal === 0) return '';
  const wat = aantal === 1 ? 'één verbetering die hierop lijkt' : `${aantal} verbeteringen die hierop lijken`;
  return `Onder het tekstvak staat ${wat}.`;
}

/** A link that opens beside the form, so that nothing that was typed gets lost. */
function buildRegel({ slug, titel, uitkomst }: Zoekdocument): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `/verbeteringen/${slug}/`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = titel;
  const over = document.createElement('span');
  const wat = uitkomst === 'kan-niet' ? 'Kan niet, met uitleg waarom' : uitkomstLabels[uitkomst];
  over.textContent = `${wat}. Opent in een nieuw tabblad.`;
  const regel = document.createElement('li');
  regel.append(link, over);
  return regel;
}
