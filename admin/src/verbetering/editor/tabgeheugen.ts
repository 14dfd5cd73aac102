import type { VerbeteringRij } from '#records/verbetering.ts';
import type { Velden } from './velden.ts';

/** Text that the server does not have yet, with the version of the entry it was written in. */
export interface Bewaard {
  rij: VerbeteringRij;
  concept: Velden;
}

const voorvoegsel = 'luisterloop-concept';

/** Keeps unsaved text of one person in this tab, also when the page is loaded again. */
export class Tabgeheugen {
  readonly #opslag: Storage;
  readonly #wie: string;

  constructor(opslag: Storage, wie: string) {
    this.#opslag = opslag;
    this.#wie = wie;
  }

  #key(id: string): string {
    return `${voorvoegsel}.${this.#wie}.${id}`;
  }

  bewaar(bewaard: Bewaard): void {
    this.#opslag.setItem(this.#key(bewaard.rij.id), JSON.stringify(bewaard));
  }

  vergeet(id: string): void {
    this.#opslag.removeItem(this.#key(id));
  }

  find(id: string): Bewaard | null {
    const tekst = this.#opslag.getItem(this.#key(id));
    return tekst ? (JSON.parse(tekst) as Bewaard) : null;
  }

  /** Everything of this person that still has to be saved. */
  all(): Bewaard[] {
    return Object.keys(this.#opslag)
      .filter((key) => key.startsWith(this.#key('')))
      .map((key) => JSON.parse(this.#opslag.getItem(key) ?? 'null') as Bewaard);
  }
}
