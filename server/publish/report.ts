import type { Client } from '#records/client.ts';
import { type Releasestand, reportRelease } from '#records/publicatie.ts';

/** Tells beheer how one publication goes. That beheer cannot be told never stops the publication. */
export class Meldingen {
  readonly #client: Client;
  readonly #tot: string;
  readonly #log: (regel: string) => void;
  #id: string | undefined;
  #onderweg: Promise<void> = Promise.resolve();
  #laatsteStap = 0;

  constructor(client: Client, tot: string, log: (regel: string) => void) {
    this.#client = client;
    this.#tot = tot;
    this.#log = log;
  }

  async begin(): Promise<void> {
    await this.#report({
      status: 'bezig',
      gestart: new Date().toISOString(),
      voortgang: 0,
      melding: '',
      tot: this.#tot,
    });
  }

  /** Only every tenth percent is worth a message. */
  progress(voortgang: number): void {
    const stap = Math.floor(voortgang / 10);
    if (stap <= this.#laatsteStap || voortgang >= 100) return;
    this.#laatsteStap = stap;
    void this.#report({ voortgang });
  }

  async succeed(): Promise<void> {
    await this.#report({ status: 'live', klaar: new Date().toISOString(), voortgang: 100 });
  }

  async fail(melding: string): Promise<void> {
    await this.#report({
      status: 'mislukt',
      klaar: new Date().toISOString(),
      melding: melding.slice(0, 2000),
    });
  }

  #report(stand: Releasestand): Promise<void> {
    this.#onderweg = this.#onderweg.then(async () => {
      try {
        this.#id = await reportRelease(this.#client, stand, this.#id);
      } catch (fout) {
        this.#log(
          `Beheer kon niet worden bijgepraat over de publicatie: ${fout instanceof Error ? fout.message : String(fout)}`,
        );
      }
    });
    return this.#onderweg;
  }
}
