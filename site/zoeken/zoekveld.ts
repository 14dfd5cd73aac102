import { fetchZoeker } from '#site/zoeken/fetch-zoeker.ts';
import type { Zoeker } from '#site/zoeken/zoek.ts';
import { readVraagUitAdres, writeVraagInAdres } from '#site/zoeken/vraag-in-adres.ts';
import { asNodes, showTreffers } from '#site/zoeken/show-treffers.ts';
import { buildBericht, refuseLang, storing } from '#site/zoeken/zoekbericht.ts';

/** What the page holds for the search box: see site/components/Zoekveld. */
interface Onderdelen {
  formulier: HTMLFormElement;
  invoer: HTMLInputElement;
  /** Holds the two below; hidden while nothing is asked. */
  uitkomst: HTMLElement;
  stand: HTMLElement;
  treffers: HTMLElement;
  /** What the results take the place of, on the page that lists everything. */
  lijst: HTMLElement | null;
}

/** Milliseconds without typing after which the number of results is announced and the address changes. */
const rust = 250;

/** Makes the search box answer while somebody types. Nothing leaves the browser and nothing is stored. */
export function openZoekveld(formulier: HTMLFormElement): void {
  const onderdelen = findOnderdelen(formulier);
  const { invoer } = onderdelen;
  let wachter: ReturnType<typeof setTimeout> | undefined;
  const meld = (uitvoeren: () => void): void => {
    clearTimeout(wachter);
    wachter = setTimeout(uitvoeren, rust);
  };
  const zoek = (): Promise<void> => answer(onderdelen, meld);

  invoer.addEventListener('input', () => void zoek());
  invoer.addEventListener('keydown', (toets) => {
    if (toets.key !== 'Escape' || invoer.value === '') return;
    toets.preventDefault();
    invoer.value = '';
    void zoek();
  });
  formulier.addEventListener('submit', (inzending) => {
    inzending.preventDefault();
    void submitVraag(onderdelen, zoek);
  });
  addEventListener('hashchange', () => {
    if (readAdres(invoer)) void zoek();
  });
  if (readAdres(invoer) || invoer.value.trim() !== '') void zoek();
  else fetchZoeker().catch(() => undefined);
}

/** Takes the question from the address over; false when there is no other one. */
function readAdres(invoer: HTMLInputElement): boolean {
  const vraag = readVraagUitAdres();
  if (vraag === null || vraag === invoer.value.trim()) return false;
  invoer.value = vraag;
  return true;
}

function findOnderdelen(formulier: HTMLFormElement): Onderdelen {
  const invoer = formulier.querySelector('input');
  const uitkomst = document.getElementById(formulier.dataset.zoekuitkomst ?? '');
  const stand = uitkomst?.querySelector<HTMLElement>('[data-zoekstatus]');
  const treffers = uitkomst?.querySelector<HTMLElement>('[data-zoektreffers]');
  if (!invoer || !uitkomst || !stand || !treffers) {
    throw new TypeError('the search box misses a part; see site/components/Zoekveld');
  }
  const lijst = document.querySelector<HTMLElement>('[data-zoeklijst]');
  return { formulier, invoer, uitkomst, stand, treffers, lijst };
}

async function answer(onderdelen: Onderdelen, meld: (uitvoeren: () => void) => void): Promise<void> {
  const { invoer, uitkomst, stand, treffers, lijst } = onderdelen;
  const vraag = invoer.value.trim();
  uitkomst.hidden = vraag === '';
  if (vraag === '') {
    treffers.replaceChildren();
    if (lijst) lijst.hidden = false;
    meld(() => {
      stand.replaceChildren();
      writeVraagInAdres('');
    });
    return;
  }
  const teLang = refuseLang(vraag);
  if (teLang !== '') {
    treffers.replaceChildren();
    if (lijst) lijst.hidden = false;
    meld(() => stand.replaceChildren(teLang));
    return;
  }
  const zoeker = await awaitZoeker(stand);
  if (invoer.value.trim() !== vraag) return;
  if (lijst) lijst.hidden = zoeker !== null;
  if (!zoeker) {
    treffers.replaceChildren();
    return;
  }
  const resultaat = zoeker(invoer.value.trimStart());
  showTreffers(treffers, resultaat);
  meld(() => {
    stand.replaceChildren(...asNodes(buildBericht(vraag, resultaat)));
    writeVraagInAdres(vraag);
  });
}

async function awaitZoeker(stand: HTMLElement): Promise<Zoeker | null> {
  const wacht = setTimeout(() => (stand.textContent = 'Bezig met zoeken.'), rust);
  try {
    return await fetchZoeker();
  } catch {
    stand.replaceChildren(...asNodes(storing));
    return null;
  } finally {
    clearTimeout(wacht);
  }
}

/** On the page with all entries the focus goes to the first result; elsewhere the visitor goes to that page. */
async function submitVraag(onderdelen: Onderdelen, zoek: () => Promise<void>): Promise<void> {
  const { formulier, invoer, treffers } = onderdelen;
  const vraag = invoer.value.trim();
  const doel = new URL(formulier.action);
  if (doel.pathname !== location.pathname) {
    doel.hash = vraag === '' ? '' : `zoek=${encodeURIComponent(vraag)}`;
    location.assign(doel);
    return;
  }
  await zoek();
  treffers.querySelector('a')?.focus();
}
