export interface Pace {
  /** How long nothing was asked before a run begins (ms). */
  rest: number;
  /** How far apart the beginnings of two runs are at least (ms). */
  apart: number;
}

/**
 * Runs one job at a time. Asking while it runs leads to exactly one more run afterwards, however often it was asked; asking while it
 * rests waits a moment, so that changes that come together make one run.
 */
export class Debounce {
  readonly #work: () => Promise<void>;
  readonly #pace: Pace;
  #asked = false;
  #clock: NodeJS.Timeout | undefined;
  #busy = false;
  #stopped = false;
  #begun = -Infinity;

  constructor(work: () => Promise<void>, pace: Pace) {
    this.#work = work;
    this.#pace = pace;
  }

  ask(): void {
    if (this.#stopped) return;
    this.#asked = true;
    if (this.#busy || this.#clock !== undefined) return;
    const { rest, apart } = this.#pace;
    this.#clock = setTimeout(() => void this.#run(), Math.max(rest, this.#begun + apart - performance.now()));
  }

  /** Takes no more requests; a run that has begun is not waited for. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#clock);
  }

  async #run(): Promise<void> {
    this.#clock = undefined;
    this.#asked = false;
    this.#busy = true;
    this.#begun = performance.now();
    await this.#work();
    this.#busy = false;
    if (this.#asked) this.ask();
  }
}
