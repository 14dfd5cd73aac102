import { computeKlok, type Klokstand } from '#core/overleg/klok.ts';
import { tekenElke } from '#core/overleg/aanwezig.ts';
import type { Notitie, Vergaderactie, Vergaderpunt, Wijzigingen } from '#records/contract/vergadering.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { loadWijzigingen, takeVergaderstap, watchVergadering } from '#records/vergadering.ts';
import type { Stop } from '#records/watch.ts';
import type { Beheer } from '../../session/beheer.svelte.ts';
import { Wachtrij } from './wachtrij.svelte.ts';
import { describeGemist, mergeWijzigingen } from './wijzigingen.ts';
import { toIso } from './woorden.ts';

/** What is said to who comes back: what was added for them, and what they missed. */
export interface Terugkeer {
  toegevoegd: number;
  gemist: string;
}

const kloktik = 5000;

/** One meeting on this screen, in step with all others. */
export class Vergadering {
  alles: Wijzigingen | null = $state.raw(null);
  probleem: Probleem | null = $state.raw(null);
  terugkeer: Terugkeer | null = $state.raw(null);
  readonly rij: Wachtrij;
  readonly id: string;
  readonly #beheer: Beheer;
  /** What this screen had when the connection went. */
  #toen: Wijzigingen | null = null;
  #bezig: Promise<void> | undefined;
  #nogEens = false;
  /** The clock of the server is this many ms ahead. */
  #verschil = 0;
  #nu = $state(Date.now());

  constructor(beheer: Beheer, id: string) {
    this.#beheer = beheer;
    this.id = id;
    this.rij = new Wachtrij(beheer, id);
  }

  /** Keeps in step until the answer is called; `meedoen` says that this person is here. */
  start(meedoen: boolean): Stop {
    const stop = watchVergadering(this.#beheer.client, this.id, () => void this.vraag());
    const teken = setInterval(() => void this.#giveTeken(meedoen), tekenElke);
    const klok = setInterval(() => (this.#nu = Date.now()), kloktik);
    void this.vraag().then(() => this.#giveTeken(meedoen));
    void this.send();
    return () => {
      stop();
      clearInterval(teken);
      clearInterval(klok);
    };
  }

  get punten(): Vergaderpunt[] {
    return this.alles?.punten.filter(({ weg }) => !weg) ?? [];
  }

  get huidig(): Vergaderpunt | undefined {
    return this.punten.find(({ id }) => id === this.alles?.overleg.huidig);
  }

  get klok(): Klokstand {
    const begonnen = Date.parse(this.huidig?.begonnenOp ?? '');
    const punten = this.punten.map(({ id, minuten, uitkomst }) => ({ id, minuten, isAf: uitkomst !== '' }));
    const nu = this.#nu + this.#verschil;
    return computeKlok(punten, { huidig: this.huidig?.id ?? '', begonnen: begonnen || nu, nu });
  }

  /** When all of it is spoken of, at this pace; ISO 8601. */
  get klaarOm(): string {
    return toIso(this.#nu + this.#verschil + this.klok.totKlaar * 60_000);
  }

  notitiesBij(punt: string): Notitie[] {
    return this.alles?.notities.filter(({ agendapunt }) => agendapunt === punt) ?? [];
  }

  /** What was made at a punt. */
  actiesBij(punt: string): Vergaderactie[] {
    return this.alles?.acties.filter(({ agendapunt }) => agendapunt === punt) ?? [];
  }

  /** What stands on the agenda with it. */
  actiesOp(punt: string): Vergaderactie[] {
    const ids = this.alles?.opAgenda.filter(({ agendapunt }) => agendapunt === punt) ?? [];
    return this.alles?.acties.filter(({ id }) => ids.some(({ actie }) => actie === id)) ?? [];
  }

  /** Asks for everything after the number that this screen has; asked again meanwhile, once more afterwards. */
  vraag(): Promise<void> {
    if (this.#bezig) this.#nogEens = true;
    this.#bezig ??= this.#load().finally(() => {
      this.#bezig = undefined;
      if (!this.#nogEens) return;
      this.#nogEens = false;
      void this.vraag();
    });
    return this.#bezig;
  }

  noteer(punt: string, tekst: string): void {
    this.rij.add(punt, tekst);
    void this.send();
  }

  async send(): Promise<number> {
    return this.rij.send(() => this.#load());
  }

  /** The connection is gone: from here on is counted what is missed. */
  begonWeg(): void {
    this.#toen ??= this.alles;
  }

  /** It is back: what was written is sent, and it is said what came meanwhile. */
  async kwamTerug(): Promise<void> {
    const toen = this.#toen;
    if (toen === null) return;
    this.#toen = null;
    await this.vraag();
    const toegevoegd = await this.send();
    await this.vraag();
    const gemist = this.alles ? describeGemist(toen, this.alles, this.#beheer.wie.id) : '';
    if (toegevoegd > 0 || gemist !== '') this.terugkeer = { toegevoegd, gemist };
  }

  async #load(): Promise<void> {
    const antwoord = await loadWijzigingen(this.#beheer.client, this.id, this.alles?.stand ?? 0);
    if (isProbleem(antwoord)) {
      if (this.alles === null) this.probleem = antwoord;
      return;
    }
    this.probleem = null;
    this.#verschil = Date.parse(antwoord.nu) - Date.now();
    this.#nu = Date.now();
    this.alles = mergeWijzigingen(this.alles, antwoord);
  }

  /** Also finds out when a stream ended without saying so. */
  async #giveTeken(meedoen: boolean): Promise<void> {
    if (this.alles?.overleg.status !== 'bezig') return;
    if (!meedoen) return this.vraag();
    const route = 'POST /overleggen/{id}/aanwezigheid';
    const antwoord = await takeVergaderstap(this.#beheer.client, route, this.id, null);
    if (isProbleem(antwoord)) return antwoord.status === 0 ? undefined : this.vraag();
    if (antwoord.stand > (this.alles?.stand ?? 0)) await this.vraag();
    else if (this.alles) this.alles = { ...this.alles, aanwezig: antwoord.aanwezig };
  }
}
