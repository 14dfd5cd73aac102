import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { type Lijstantwoord, listVerbeteringen } from '#records/verbetering.ts';
import type { Filters } from './filters.ts';

/** One page of the list; what stood there stays until the next answer is in. */
export class Lijst {
  antwoord: Lijstantwoord | Probleem | null = $state.raw(null);
  bezig = $state(false);
  readonly #client: Client;
  readonly #zeg: (tekst: string) => void;
  #vraag = 0;

  constructor(client: Client, zeg: (tekst: string) => void) {
    this.#client = client;
    this.#zeg = zeg;
  }

  async load(filters: Filters): Promise<void> {
    const vraag = ++this.#vraag;
    this.bezig = true;
    const { beeld: _beeld, sorteer, ...rest } = filters;
    const antwoord = await listVerbeteringen(this.#client, { ...rest, sortering: sorteer });
    if (vraag !== this.#vraag) return;
    this.antwoord = antwoord;
    this.bezig = false;
    if (!isProbleem(antwoord)) {
      this.#zeg(
        antwoord.totaal === 1 ? '1 verbetering gevonden' : `${antwoord.totaal} verbeteringen gevonden`,
      );
    }
  }
}
