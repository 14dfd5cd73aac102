/**
 * Runs one job at a time. Asking while it runs leads to exactly one more run afterwards, however often it was asked; asking while it
 * rests waits `rust` milliseconds, so that changes that come together make one run.
 */
export class Bundelaar {
  readonly #werk: () => Promise<void>;
  readonly #rust: number;
  #gevraagd = false;
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> | undefined;
  #gestopt = false;

  constructor(werk: () => Promise<void>, rust: number) {
    this.#werk = werk;
    this.#rust = rust;
  }

  ask(): void {
    if (this.#gestopt) return;
    this.#gevraagd = true;
    if (this.#bezig !== undefined || this.#wekker !== undefined) return;
    this.#wekker = setTimeout(() => {
      this.#wekker = undefined;
      this.#bezig = this.#run();
    }, this.#rust);
  }

  /** Takes no more requests; a run that has begun is not waited for. */
  stop(): void {
    this.#gestopt = true;
    clearTimeout(this.#wekker);
  }

  async #run(): Promise<void> {
    while (this.#gevraagd && !this.#gestopt) {
      this.#gevraagd = false;
      await this.#werk();
    }
    this.#bezig = undefined;
  }
}
