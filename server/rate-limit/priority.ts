/** Does a few things at once. Whoever has precedence goes before all others that wait. */
export class PriorityQueue {
  readonly #tegelijk: number;
  readonly #langsteRij: number;
  readonly #voor: (() => void)[] = [];
  readonly #rest: (() => void)[] = [];
  #bezig = 0;

  constructor(tegelijk: number, langsteRij: number) {
    this.#tegelijk = tegelijk;
    this.#langsteRij = langsteRij;
  }

  /** True when the row of those without precedence is so long that one more would wait for nothing. */
  isVol(): boolean {
    return this.#rest.length >= this.#langsteRij;
  }

  async run<T>(heeftVoorrang: boolean, work: () => Promise<T>): Promise<T> {
    if (this.#bezig < this.#tegelijk) this.#bezig += 1;
    else await new Promise<void>((beurt) => (heeftVoorrang ? this.#voor : this.#rest).push(beurt));
    try {
      return await work();
    } finally {
      const volgende = this.#voor.shift() ?? this.#rest.shift();
      if (volgende === undefined) this.#bezig -= 1;
      else volgende();
    }
  }
}
