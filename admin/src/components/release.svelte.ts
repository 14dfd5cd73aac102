import type { Client } from '#records/beheer/client.ts';
import { loadRelease } from '#records/beheer/load-release.ts';
import { isProbleem } from '#records/beheer/probleem.ts';
import type { ReleaseRij } from '#records/beheer/rijen.ts';
import { watchCollectie, type Stop } from '#records/beheer/watch-collectie.ts';

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
    return watchCollectie<ReleaseRij>(this.#client, 'releases', '*', (rij) => {
      if (!this.huidig || rij.gestart >= this.huidig.gestart) this.huidig = rij;
    });
  }

  async #load(): Promise<void> {
    const release = await loadRelease(this.#client);
    if (!isProbleem(release)) this.huidig = release;
  }
}
