import { fetchZoeker, type Zoeker } from '#site/zoeken/fetch-zoeker.ts';
import { readVraagUitAdres, writeVraagInAdres } from '#site/zoeken/vraag-in-adres.ts';
import { showTreffers } from '#site/zoeken/show-treffers.ts';
import { buildBericht, buildStoring } from '#site/zoeken/zoekbericht.ts';

/** What the page holds for the search box: see site/components/Zoekveld. */
interface Onderdelen {
  formulier: HTMLFormElement;
  invoer: HTMLInputElement;
  uitkomst: HTMLElement;
  status: HTMLElement;
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
  const readAdres = (): void => {
    const vraag = readVraagUitAdres();
    if (vraag === null || vraag === invoer.value.trim()) return;
    invoer.value = vraag;
    void zoek();
  };
  addEventListener('hashchange', readAdres);
  readAdres();
  if (invoer.value.trim() === '') void fetchZoeker().catch(() => undefined);
  else void zoek();
}

function findOnderdelen(formulier: HTMLFormElement): Onderdelen {
  const uitkomst = document.getElementById(formulier.dataset.zoekuitkomst ?? '');
  const invoer = formulier.querySelector('input');
  const status = uitkomst?.querySelector<HTMLElement>('[data-zoekstatus]');
  const treffers = uitkomst?.querySelector<HTMLElement>('[data-zoektreffers]');
  if (!uitkomst || !invoer || !status || !treffers) {
    throw new TypeError('the search box misses a part; see site/components/Zoekveld');
  }
  const lijst = document.querySelector<HTMLElement>('[data-zoeklijst]');
  return { formulier, invoer, uitkomst, status, treffers, lijst };
}

async function answer(onderdelen: Onderdelen, meld: (uitvoeren: () => void) => void): Promise<void> {
  const { invoer, uitkomst, status, treffers, lijst } = onderdelen;
  const vraag = invoer.value.trim();
  uitkomst.hidden = false;
  uitkomst.toggleAttribute('data-leeg', vraag === '');
  if (lijst) lijst.hidden = vraag !== '';
  if (vraag === '') {
    treffers.replaceChildren();
    meld(() => {
      status.replaceChildren();
      writeVraagInAdres('');
    });
    return;
  }
  const zoeker = await awaitZoeker(status);
  if (invoer.value.trim() !== vraag) return;
  if (!zoeker) {
    if (lijst) lijst.hidden = false;
    treffers.replaceChildren();
    return;
  }
  const resultaat = zoeker(invoer.value.trimStart());
  showTreffers(treffers, resultaat);
  meld(() => {
    status.replaceChildren(...buildBericht(vraag, resultaat));
    writeVraagInAdres(vraag);
  });
}

async function awaitZoeker(status: HTMLElement): Promise<Zoeker | null> {
  const wacht = setTimeout(() => (status.textContent = 'Bezig met zoeken.'), rust);
  try {
    return await fetchZoeker();
  } catch {
    status.replaceChildren(...buildStoring());
    return null;
  } finally {
    clearTimeout(wacht);
  }
}

/** On the page with all entries the focus goes to the results; elsewhere the visitor goes to that page. */
async function submitVraag(
  { formulier, invoer, uitkomst }: Onderdelen,
  zoek: () => Promise<void>,
): Promise<void> {
  const vraag = invoer.value.trim();
  const doel = new URL(formulier.action);
  if (doel.pathname !== location.pathname) {
    doel.hash = vraag === '' ? '' : `zoek=${encodeURIComponent(vraag)}`;
    location.assign(doel);
    return;
  }
  await zoek();
  if (vraag !== '') uitkomst.focus();
}
