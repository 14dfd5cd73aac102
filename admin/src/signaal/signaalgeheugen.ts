import type { Momentsoort } from '#core/basis/enumeraties.ts';
import type { Signaaltekst } from './botsing.ts';

/** What somebody typed about a signal and did not save yet. */
export interface Signaalconcept extends Record<Signaaltekst, string> {
  /** The texts as they stood when the typing began. */
  basis: Record<Signaaltekst, string>;
  moment: { id: string; soort: Momentsoort | ''; kanaal: string; tekst: string };
}

export function emptyConcept(
  { antwoord, samenvatting }: Record<Signaaltekst, string>,
  momentId: string,
): Signaalconcept {
  return {
    antwoord,
    samenvatting,
    basis: { antwoord, samenvatting },
    moment: { id: momentId, soort: '', kanaal: 'telefoon', tekst: '' },
  };
}

/** Keeps unsaved text about one signal in this tab, also when the page is loaded again. */
export class Signaalgeheugen {
  readonly #opslag: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly #sleutel: string;

  constructor(opslag: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, wie: string, id: string) {
    this.#opslag = opslag;
    this.#sleutel = `luisterloop-signaal.${wie}.${id}`;
  }

  find(): Signaalconcept | null {
    const tekst = this.#opslag.getItem(this.#sleutel);
    return tekst ? (JSON.parse(tekst) as Signaalconcept) : null;
  }

  bewaar(concept: Signaalconcept): void {
    this.#opslag.setItem(this.#sleutel, JSON.stringify(concept));
  }

  vergeet(): void {
    this.#opslag.removeItem(this.#sleutel);
  }
}

/** Takes away what was typed about signals and not saved: it may hold contact details, and the next person at this desk is somebody else. */
export function forgetConcepten(opslag: Storage): void {
  for (const sleutel of Object.keys(opslag)) {
    if (/^luisterloop-(signaal|vastlegging|loop)\./.test(sleutel)) opslag.removeItem(sleutel);
  }
}
