import { EventSource } from 'eventsource';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { spreiding } from '#records/vergadering.ts';
import { maakOverleg, maakPunt } from '#tests/fixtures/overleg.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

const schermen = 20;
const notities = 80;
/** Two people who each send a note a second; in ms. */
const elke = 500;

/** A screen as beheer is one: told that there is news, it asks for everything after its number. */
class Scherm {
  readonly gezien = new Map<string, number>();
  readonly #api: Api;
  readonly #overleg: string;
  #stand = 0;
  #bezig = false;
  #nogEens = false;
  #bron: EventSource | undefined;
  #straks: ReturnType<typeof setTimeout> | undefined;

  constructor(api: Api, overleg: string) {
    this.#api = api;
    this.#overleg = overleg;
  }

  async open(): Promise<void> {
    const bron = new EventSource(`${this.#api.pb.url}/api/realtime`);
    this.#bron = bron;
    const clientId = await new Promise<string>((klaar) =>
      bron.addEventListener('PB_CONNECT', ({ lastEventId }) => klaar(lastEventId)),
    );
    const onderwerp = `overleggen/${this.#overleg}`;
    bron.addEventListener(onderwerp, () => this.#later());
    await this.#api.send('behandelaar', 'POST', '/api/realtime', { clientId, subscriptions: [onderwerp] });
    await this.vraag();
  }

  #later(): void {
    this.#straks ??= setTimeout(() => {
      this.#straks = undefined;
      void this.vraag();
    }, Math.random() * spreiding);
  }

  async vraag(): Promise<void> {
    this.#nogEens = true;
    if (this.#bezig) return;
    this.#bezig = true;
    while (this.#nogEens) {
      this.#nogEens = false;
      const pad = `/api/luisterloop/v1/overleggen/${this.#overleg}/wijzigingen?na=${this.#stand}`;
      const nieuw = (await this.#api.send('behandelaar', 'GET', pad)).body as Wijzigingen;
      this.#stand = Math.max(this.#stand, nieuw.stand);
      for (const { tekst } of nieuw.notities)
        if (!this.gezien.has(tekst)) this.gezien.set(tekst, performance.now());
    }
    this.#bezig = false;
  }

  sluit(): void {
    this.#bron?.close();
  }
}

function percentiel(waarden: number[], deel: number): number {
  const rij = [...waarden].sort((een, ander) => een - ander);
  return Math.round(rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? 0);
}

/** How long a note takes from being sent to being on 20 screens, while two people write; and whether each came. */
export async function benchOverleg(): Promise<object[]> {
  const api = new Api(await startPocketBase());
  try {
    const overleg = maakOverleg(api.pb);
    const punten = [1, 2].map((volgorde) => maakPunt(api.pb, overleg, { volgorde }));
    const zaal = Array.from({ length: schermen }, () => new Scherm(api, overleg));
    for (const scherm of zaal) await scherm.open();
    const begin = new Map<string, number>();
    const wachten: Promise<unknown>[] = [];
    for (let i = 0; i < notities; i += 1) {
      const tekst = `Notitie ${i}`;
      const als = i % 2 ? 'voorzitter' : 'behandelaar';
      begin.set(tekst, performance.now());
      const pad = `/api/luisterloop/v1/agendapunten/${punten[i % 2]}/notities`;
      wachten.push(api.send(als, 'POST', pad, { tekst, sleutel: tekst }));
      await new Promise((verder) => setTimeout(verder, elke));
    }
    await Promise.all(wachten);
    await Promise.all(zaal.map((scherm) => scherm.vraag()));
    const tijden = zaal.flatMap(({ gezien }) =>
      [...gezien].map(([tekst, op]) => op - (begin.get(tekst) ?? op)),
    );
    for (const scherm of zaal) scherm.sluit();
    return [
      {
        schermen,
        notities,
        'p50 (ms)': percentiel(tijden, 0.5),
        'p95 (ms)': percentiel(tijden, 0.95),
        'p99 (ms)': percentiel(tijden, 0.99),
        gemist: schermen * notities - tijden.length,
      },
    ];
  } finally {
    await api.pb.stop();
  }
}
