import { LRUCache } from 'lru-cache';

export interface BucketOptions {
  /** How many at once from rest. */
  reserve: number;
  /** How many a second after that. */
  perSeconde: number;
  /** How many blocks are remembered; the ones that were quiet longest are forgotten first. */
  blokken?: number;
}

/** A limit per block: a reserve that fills up again at a steady pace. Only in memory. */
export class TokenBucket {
  readonly #leegOp: LRUCache<string, number>;
  readonly #stap: number;
  readonly #speling: number;
  readonly #now: () => number;

  constructor(
    { reserve, perSeconde, blokken = 50_000 }: BucketOptions,
    now: () => number = () => performance.now(),
  ) {
    this.#leegOp = new LRUCache({ max: blokken });
    this.#stap = 1000 / perSeconde;
    this.#speling = reserve * this.#stap;
    this.#now = now;
  }

  /** Takes one. Returns 0, or the milliseconds until there is one again when there is none now (then nothing is taken). */
  take(blok: string): number {
    return this.queue(blok, 0);
  }

  /** Takes one and returns how long to wait for it (ms). Above `langste` nothing is taken. */
  queue(blok: string, langste: number): number {
    const nu = this.#now();
    const leeg = Math.max(nu, this.#leegOp.get(blok) ?? 0) + this.#stap;
    const wacht = Math.max(0, leeg - this.#speling - nu);
    if (wacht <= langste) this.#leegOp.set(blok, leeg);
    return wacht;
  }

  /** Takes so many that were used up already, also when there are none left. */
  spend(blok: string, aantal: number): void {
    this.#leegOp.set(blok, Math.max(this.#now(), this.#leegOp.get(blok) ?? 0) + aantal * this.#stap);
  }

  /** Puts one back that turned out not to count. */
  giveBack(blok: string): void {
    const leeg = this.#leegOp.get(blok);
    if (leeg !== undefined) this.#leegOp.set(blok, leeg - this.#stap);
  }

  /** True when nothing was taken lately. */
  isQuiet(blok: string): boolean {
    return (this.#leegOp.get(blok) ?? 0) <= this.#now();
  }
}
