import { isProbleem } from '#records/probleem.ts';
import { takeVergaderstap } from '#records/vergadering.ts';
import type { Draft } from '../../components/draft.ts';
import { createId } from '../../components/create-id.ts';
import type { Beheer } from '../../session/beheer.svelte.ts';
import { toIso } from './woorden.ts';

/** A note that the server does not have yet. */
export interface Wachtend {
  sleutel: string;
  agendapunt: string;
  tekst: string;
  /** ISO 8601. */
  op: string;
  /** Why the server does not take it; '' while it was not asked or did not answer. */
  geweigerd: string;
}

/** Notes on their way to the server. They stay on this device until it says that it has them, and are sent under a key of their own, so that each is kept once. */
export class Wachtrij {
  items: Wachtend[] = $state.raw([]);
  readonly #beheer: Beheer;
  readonly #draft: Draft<Wachtend[]>;
  #bezig = false;

  constructor(beheer: Beheer, overleg: string) {
    this.#beheer = beheer;
    this.#draft = beheer.draft('overlegnotities', overleg);
    this.items = this.#draft.find() ?? [];
  }

  /** How many wait for the connection. */
  get aantal(): number {
    return this.items.filter(({ geweigerd }) => geweigerd === '').length;
  }

  add(agendapunt: string, tekst: string): void {
    const op = toIso();
    this.#keep([...this.items, { sleutel: createId(), agendapunt, tekst, op, geweigerd: '' }]);
  }

  drop(sleutel: string): void {
    this.#keep(this.items.filter((item) => item.sleutel !== sleutel));
  }

  /** Sends what waits, in its order, until the server does not answer; how many it took. `onKept` shows each before it leaves the row. */
  async send(onKept: () => Promise<unknown>): Promise<number> {
    if (this.#bezig) return 0;
    this.#bezig = true;
    let aantal = 0;
    try {
      for (let item = this.#next(); item; item = this.#next()) {
        const { sleutel, agendapunt, tekst } = item;
        const route = 'POST /agendapunten/{id}/notities';
        const antwoord = await takeVergaderstap(this.#beheer.client, route, agendapunt, { tekst, sleutel });
        if (isProbleem(antwoord)) {
          if (mayComeLater(antwoord.status)) return aantal;
          this.#refuse(sleutel, antwoord.detail);
          continue;
        }
        aantal += 1;
        await onKept();
        this.drop(sleutel);
      }
      return aantal;
    } finally {
      this.#bezig = false;
    }
  }

  #next(): Wachtend | undefined {
    return this.items.find(({ geweigerd }) => geweigerd === '');
  }

  #refuse(sleutel: string, waarom: string): void {
    this.#keep(this.items.map((item) => (item.sleutel === sleutel ? { ...item, geweigerd: waarom } : item)));
  }

  #keep(items: Wachtend[]): void {
    this.items = items;
    if (items.length > 0) this.#draft.keep(items);
    else this.#draft.forget();
  }
}

/** No answer, not now, too much at once, or a login that ended: the note itself is fine. */
function mayComeLater(status: number): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}
