import type { Client } from '#records/client.ts';
import { isProbleem } from '#records/probleem.ts';
import { loadRelease, type ReleaseRij } from '#records/publicatie.ts';
import { type Stop, watchCollectie } from '#records/watch.ts';

/** The newest building of the site, followed while a screen shows it. */
export class Release {
  huidig: ReleaseRij | null = $state.raw(null);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Starts following; the answer stops it. */
  volg(): Stop {
    void this.#load();
    return watchCollectie(this.#client, 'releases', '*', (rij) => {
      if (!this.huidig || rij.gestart >= this.huidig.gestart) this.huidig = rij;
    });
  }

  async #load(): Promise<void> {
    const release = await loadRelease(this.#client);
    if (!isProbleem(release)) this.huidig = release;
  }
}
