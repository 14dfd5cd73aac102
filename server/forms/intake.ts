import type { Client } from '#records/client.ts';
import type { Inzending, Ontvangst } from '#records/contract/signaal.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { sendSignalen } from '#records/signaal.ts';

interface Wachtende {
  inzending: Inzending;
  resolve: (antwoord: Ontvangst | Probleem) => void;
  reject: (fout: unknown) => void;
}

type Vragen = <T>(
  work: (client: Client, signal: AbortSignal) => Promise<T | Probleem>,
) => Promise<T | Probleem>;

/** Two on their way: while one is written to the disk, the next is read. */
const onderweg = 2;
const grootsteBundel = 16;

/**
 * Hands forms to PocketBase. A form goes at once; those that come while others are on their way go together after them, so that a rush
 * costs one write to the disk for many forms. Nobody is answered before the form is on disk.
 */
export class Intake {
  readonly #ask: Vragen;
  readonly #rij: Wachtende[] = [];
  #bezig = 0;

  constructor(ask: Vragen) {
    this.#ask = ask;
  }

  send(inzending: Inzending): Promise<Ontvangst | Probleem> {
    return new Promise((resolve, reject) => {
      this.#rij.push({ inzending, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#bezig >= onderweg || this.#rij.length === 0) return;
    this.#bezig += 1;
    void this.#run(this.#rij.splice(0, grootsteBundel)).finally(() => {
      this.#bezig -= 1;
      this.#next();
    });
  }

  async #run(bundel: Wachtende[]): Promise<void> {
    try {
      const formulieren = bundel.map(({ inzending }) => inzending);
      const antwoord = await this.#ask((client, signal) => sendSignalen(client, formulieren, signal));
      // One that the database cannot take must not stop the others: then each goes by itself.
      if (isProbleem(antwoord) && antwoord.status === 400 && bundel.length > 1) {
        for (const wachtende of bundel) await this.#run([wachtende]);
        return;
      }
      bundel.forEach(({ resolve, reject }, i) => {
        const eigen = isProbleem(antwoord) ? antwoord : antwoord[i];
        if (eigen === undefined) reject(new Error('An answer is missing.'));
        else resolve(eigen);
      });
    } catch (fout) {
      for (const { reject } of bundel) reject(fout);
    }
  }
}
