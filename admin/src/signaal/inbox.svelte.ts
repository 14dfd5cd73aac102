import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { type Inboxantwoord, listSignalen } from '#records/signaal.ts';
import type { Inboxfilters } from './filters.ts';

/** One page of the inbox; what stood there stays until the next answer is in. */
export class Inboxlijst {
  antwoord: Inboxantwoord | Probleem | null = $state.raw(null);
  bezig = $state(false);
  readonly #client: Client;
  readonly #wie: string;
  readonly #alles: boolean;
  readonly #zeg: (tekst: string) => void;
  #vraag = 0;

  /** `alles`: this person sees everybody's signals; for others the list asks for their own, which is quick. */
  constructor(client: Client, wie: string, alles: boolean, zeg: (tekst: string) => void) {
    this.#client = client;
    this.#wie = wie;
    this.#alles = alles;
    this.#zeg = zeg;
  }

  async load(filters: Inboxfilters): Promise<void> {
    const vraag = ++this.#vraag;
    this.bezig = true;
    const { mijn, ...rest } = filters;
    const antwoord = await listSignalen(this.#client, {
      ...rest,
      wie: mijn || !this.#alles ? this.#wie : '',
    });
    if (vraag !== this.#vraag) return;
    this.antwoord = antwoord;
    this.bezig = false;
    if (isProbleem(antwoord)) return;
    const aantal = antwoord.rijen.length;
    this.#zeg(aantal === 1 ? '1 signaal op deze pagina' : `${aantal} signalen op deze pagina`);
  }
}
