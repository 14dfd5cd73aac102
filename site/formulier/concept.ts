/** What is kept of a message on the device of who wrote it, and only when they asked for it. */
export interface Concept {
  soort: string;
  thema: string;
  bericht: string;
  /** When it was kept last, in milliseconds since 1970. */
  op: number;
}

const plek = 'luisterloop-concept';
const langsteBewaring = 30 * 24 * 3600 * 1000;

/** The message that was kept; null when there is none, it is too old, or the browser keeps nothing. */
export function readConcept(nu: number): Concept | null {
  try {
    const { soort, thema, bericht, op } = JSON.parse(localStorage.getItem(plek) ?? 'null') as Concept;
    if (nu - op < langsteBewaring) return { soort, thema, bericht, op };
  } catch {
    // Nothing there, or something else: what follows takes it away.
  }
  forgetConcept();
  return null;
}

/** Keeps it; false when the browser does not want to. */
export function keepConcept(concept: Concept): boolean {
  try {
    localStorage.setItem(plek, JSON.stringify(concept));
    return true;
  } catch {
    return false;
  }
}

export function forgetConcept(): void {
  try {
    localStorage.removeItem(plek);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
