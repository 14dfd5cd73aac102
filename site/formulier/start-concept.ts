import { forgetConcept, keepConcept, readConcept, type Concept } from '#site/formulier/concept.ts';

interface Velden {
  formulier: HTMLFormElement;
  bericht: HTMLTextAreaElement;
  thema: HTMLSelectElement;
}

function readVelden({ formulier, bericht, thema }: Velden): Concept {
  const soort = formulier.querySelector<HTMLInputElement>('[name=soort]:checked')?.value ?? '';
  return { soort, thema: thema.value, bericht: bericht.value, op: Date.now() };
}

function fillVelden({ formulier, bericht, thema }: Velden, concept: Concept): void {
  bericht.value = concept.bericht;
  thema.value = concept.thema;
  formulier.querySelectorAll<HTMLInputElement>('[name=soort]').forEach((keuze) => {
    keuze.checked = keuze.value === concept.soort;
  });
}

/** Nothing is kept before somebody asks; then every change is, until it is sent or they take the tick away. */
function startConcept(blok: HTMLElement): void {
  const formulier = blok.closest('form');
  const keuze = blok.querySelector<HTMLInputElement>('input');
  const stand = blok.querySelector<HTMLElement>('[data-concept-stand]');
  const bericht = formulier?.querySelector<HTMLTextAreaElement>('[name=bericht]');
  const thema = formulier?.querySelector<HTMLSelectElement>('[name=thema]');
  if (!formulier || !keuze || !stand || !bericht || !thema) return;
  const velden: Velden = { formulier, bericht, thema };
  const keep = (): boolean => {
    const gelukt = keepConcept(readVelden(velden));
    if (!gelukt) {
      keuze.checked = false;
      stand.textContent = 'Bewaren lukt niet: uw browser staat het niet toe.';
    }
    return gelukt;
  };
  keuze.addEventListener('change', () => {
    if (!keuze.checked) {
      forgetConcept();
      stand.textContent = 'Uw bericht staat niet meer op dit apparaat.';
    } else if (keep())
      stand.textContent =
        'Uw bericht staat nu op dit apparaat. Wij zien er niets van. Na het versturen is het weg.';
  });
  formulier.addEventListener('input', (gebeurtenis) => {
    if (keuze.checked && gebeurtenis.target !== keuze) keep();
  });
  const eerder = readConcept(Date.now());
  if (eerder !== null) {
    keuze.checked = true;
    if (bericht.value === '') {
      fillVelden(velden, eerder);
      stand.textContent = 'Wat u eerder schreef, staat er weer.';
    }
  }
  blok.hidden = false;
}

document.querySelectorAll<HTMLElement>('[data-concept]').forEach(startConcept);
