import type { Heropenaanleiding } from '#core/loop/heropenen.ts';

export interface Actieklad {
  tekst: string;
  eigenaar: string;
  deadline: string;
}

/** What somebody typed on the page of a loop and did not save yet. */
export interface Loopklad {
  besluit: { tekst: string; reden: string; dilemma: string; acties: Actieklad[]; vervangt: string };
  oordeel: {
    oordeel: string;
    relatie: string;
    duidelijk: string;
    toelichting: string;
    kanaal: string;
    wie: string;
    /** Chosen when it is first sent, so that sending it again counts once. */
    sleutel: string;
  };
  /** Answers to verdicts, by the id of the verdict. */
  antwoorden: Record<string, string>;
  /** Notes of calls, by the id of the line of the ledger. */
  belnotities: Record<string, string>;
  afwijking: string;
  heropenen: { aanleiding: Heropenaanleiding | ''; reden: string };
}

export const emptyActie = (): Actieklad => ({ tekst: '', eigenaar: '', deadline: '' });

export const emptyBesluit = (): Loopklad['besluit'] => ({
  tekst: '',
  reden: '',
  dilemma: '',
  acties: [],
  vervangt: '',
});

export const emptyOordeel = (): Loopklad['oordeel'] => ({
  oordeel: '',
  relatie: '',
  duidelijk: '',
  toelichting: '',
  kanaal: 'telefoon',
  wie: '',
  sleutel: '',
});

/** An id for what is about to be sent. */
export const newSleutel = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => (byte % 36).toString(36)).join('');

export function emptyKlad(): Loopklad {
  return {
    besluit: emptyBesluit(),
    oordeel: emptyOordeel(),
    antwoorden: {},
    belnotities: {},
    afwijking: '',
    heropenen: { aanleiding: '', reden: '' },
  };
}

/** Keeps unsaved text of one loop in this tab, also when the page is loaded again. */
export class Loopgeheugen {
  readonly #opslag: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly #sleutel: string;

  constructor(opslag: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, wie: string, id: string) {
    this.#opslag = opslag;
    this.#sleutel = `luisterloop-loop.${wie}.${id}`;
  }

  find(): Loopklad {
    const tekst = this.#opslag.getItem(this.#sleutel);
    return tekst ? { ...emptyKlad(), ...(JSON.parse(tekst) as Partial<Loopklad>) } : emptyKlad();
  }

  bewaar(klad: Loopklad): void {
    const tekst = JSON.stringify(klad);
    if (tekst === JSON.stringify(emptyKlad())) this.#opslag.removeItem(this.#sleutel);
    else this.#opslag.setItem(this.#sleutel, tekst);
  }
}
