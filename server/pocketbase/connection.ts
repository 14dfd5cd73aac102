import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '#records/client.ts';
import { connectDienst } from '#records/dienst.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';

const sessieduur = 3_600_000;
const langsteWachten = 8_000;
const geenAntwoord: Probleem = { status: 0, titel: 'Geen verbinding', detail: '', fouten: [] };

/** The public server's own session with PocketBase: made at the first use, renewed each hour and after it was refused. */
export class Connection {
  readonly #doel: { url: string; wachtwoord: string };
  #sessie: { client: Promise<Client>; sinds: number } | undefined;

  constructor(doel: { url: string; wachtwoord: string }) {
    this.#doel = doel;
  }

  /** Runs `work` with a session; a session that PocketBase no longer knows is made anew, once. */
  async ask<T>(work: (client: Client, signal: AbortSignal) => Promise<T | Probleem>): Promise<T | Probleem> {
    const uitkomst = await this.#try(work);
    if (!isProbleem(uitkomst) || (uitkomst.status !== 401 && uitkomst.status !== 403)) return uitkomst;
    this.#sessie = undefined;
    return await this.#try(work);
  }

  async #try<T>(work: (client: Client, signal: AbortSignal) => Promise<T | Probleem>): Promise<T | Probleem> {
    if (this.#sessie === undefined || Date.now() - this.#sessie.sinds > sessieduur) {
      this.#sessie = { client: connectDienst(this.#doel), sinds: Date.now() };
    }
    const verbonden = attempt(this.#sessie.client);
    const client = await Promise.race([verbonden, wait(langsteWachten, null, { ref: false })]);
    if (client === null) return geenAntwoord;
    if (isProbleem(client)) {
      this.#sessie = undefined;
      return client;
    }
    return await work(client, AbortSignal.timeout(langsteWachten));
  }
}
