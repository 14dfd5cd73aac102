import type { Client } from '#records/client.ts';
import { type Releasestand, reportRelease } from '#records/publicatie.ts';

/** Tells beheer how one publication goes. That beheer cannot be told never stops the publication. */
export class Report {
  readonly #client: Client;
  readonly #log: (regel: string) => void;
  #id: string | undefined;
  #begun = false;
  #sent: Promise<void> = Promise.resolve();
  #lastStep = 0;

  constructor(client: Client, log: (regel: string) => void) {
    this.#client = client;
    this.#log = log;
  }

  /** The first time says that it began, and of how new a change it is; after that only every tenth percent is worth a message. */
  progress(voortgang: number, tot: string): void {
    this.#begin(tot);
    const step = Math.floor(voortgang / 10);
    if (step <= this.#lastStep || voortgang >= 100) return;
    this.#lastStep = step;
    void this.#tell({ voortgang });
  }

  async succeed(): Promise<void> {
    if (this.#begun) await this.#tell({ status: 'live', klaar: new Date().toISOString(), voortgang: 100 });
  }

  async fail(melding: string, tot: string): Promise<void> {
    this.#begin(tot);
    await this.#tell({ status: 'mislukt', klaar: new Date().toISOString(), melding: melding.slice(0, 2000) });
  }

  #begin(tot: string): void {
    if (this.#begun) return;
    this.#begun = true;
    void this.#tell({ status: 'bezig', gestart: new Date().toISOString(), voortgang: 0, melding: '', tot });
  }

  #tell(stand: Releasestand): Promise<void> {
    this.#sent = this.#sent.then(async () => {
      try {
        this.#id = await reportRelease(this.#client, stand, this.#id);
      } catch (fout) {
        this.#log(
          `Beheer kon niet worden bijgepraat over de publicatie: ${fout instanceof Error ? fout.message : String(fout)}`,
        );
      }
    });
    return this.#sent;
  }
}
