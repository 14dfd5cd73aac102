import { isProbleem, type Probleem } from '#records/probleem.ts';
import type { VerbeteringRij } from '#records/verbetering.ts';
import { diffVelden, pickVelden, type Velden } from './velden.ts';
import { verenig, type Botsing } from './verenig.ts';

/** Where the text of this tab stands. */
export type SaveState =
  | { soort: 'rust' }
  | { soort: 'wacht' }
  | { soort: 'bezig' }
  | { soort: 'opgeslagen'; om: Date }
  | { soort: 'niet-opgeslagen'; probleem: Probleem }
  | { soort: 'botsing' };

export interface SaveQueueOptions {
  rij: VerbeteringRij;
  save: (id: string, velden: Partial<Velden>, versie: number) => Promise<VerbeteringRij | Probleem>;
  /** Called after every change of the state, so that a screen can follow. */
  onVerandering: () => void;
  /** Called when a colleague's change came into the draft, with who did it. */
  onCollega: (wie: string) => void;
  wachttijd?: number;
  now?: () => Date;
}

const langsteWacht = 30_000;

/** Saves one entry: what changed, a moment after the last keystroke, one request at a time, again and again until it worked. */
export class SaveQueue {
  /** The entry as the server last gave it. */
  rij: VerbeteringRij;
  concept: Velden;
  toestand: SaveState = { soort: 'rust' };
  botsingen: Botsing[] = [];
  readonly #opties: SaveQueueOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lopend: Promise<boolean> | undefined;
  #wachtend: VerbeteringRij | undefined;
  #pogingen = 0;
  #gestopt = false;

  constructor(opties: SaveQueueOptions, concept?: Velden) {
    this.#opties = opties;
    this.rij = opties.rij;
    this.concept = concept ?? pickVelden(opties.rij);
  }

  get wijzigingen(): Partial<Velden> {
    return diffVelden(pickVelden(this.rij), this.concept);
  }

  get vuil(): boolean {
    return Object.keys(this.wijzigingen).length > 0;
  }

  /** Takes the draft as it is on the screen now and plans a save. */
  wijzig(concept: Velden): void {
    this.concept = concept;
    if (this.botsingen.length > 0 || this.#lopend) return;
    if (!this.vuil) {
      clearTimeout(this.#timer);
      if (this.toestand.soort !== 'opgeslagen') this.#zet({ soort: 'rust' });
      return;
    }
    if (this.toestand.soort !== 'niet-opgeslagen') this.#zet({ soort: 'wacht' });
    this.#plan(this.#opties.wachttijd ?? 800);
  }

  /** Saves what is left now; true when the server has everything. */
  flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#lopend ??= this.#run().finally(() => {
      this.#lopend = undefined;
      const wachtend = this.#wachtend;
      this.#wachtend = undefined;
      if (wachtend) this.neemOver(wachtend);
    });
    return this.#lopend;
  }

  /** A newer state of the entry arrived; older or equal ones are echoes of my own save. */
  neemOver(rij: VerbeteringRij): void {
    if (this.#lopend) {
      if (rij.versie > (this.#wachtend?.versie ?? 0)) this.#wachtend = rij;
      return;
    }
    if (rij.versie <= this.rij.versie) return;
    const wasVuil = this.vuil;
    this.#verenig(rij);
    if (wasVuil) this.#opties.onCollega(rij.laatstBewerktDoor);
    if (this.vuil && this.botsingen.length === 0) this.#plan(this.#opties.wachttijd ?? 800);
  }

  /** Saves again with the chosen value of every field that two people changed. */
  losOp(keuzes: Partial<Velden>): Promise<boolean> {
    this.concept = { ...this.concept, ...keuzes };
    this.botsingen = [];
    return this.flush();
  }

  /** Plans nothing more; a request under way is not broken off. */
  stop(): void {
    this.#gestopt = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<boolean> {
    while (this.vuil) {
      if (this.botsingen.length > 0) return false;
      const verzonden = pickVelden(this.concept);
      this.#zet({ soort: 'bezig' });
      const antwoord = await this.#opties.save(this.rij.id, this.wijzigingen, this.rij.versie);
      if (!isProbleem(antwoord)) {
        this.#neemAntwoord(antwoord, verzonden);
      } else if (antwoord.status === 409 && antwoord.huidig) {
        const huidig = antwoord.huidig as VerbeteringRij;
        this.#verenig(huidig);
        this.#opties.onCollega(huidig.laatstBewerktDoor);
      } else {
        this.#mislukt(antwoord);
        return false;
      }
    }
    return this.botsingen.length === 0;
  }

  #neemAntwoord(rij: VerbeteringRij, verzonden: Velden): void {
    const tussentijds = diffVelden(verzonden, this.concept);
    this.#pogingen = 0;
    this.rij = rij;
    this.concept = { ...pickVelden(rij), ...tussentijds };
    this.#zet({ soort: 'opgeslagen', om: (this.#opties.now ?? (() => new Date()))() });
  }

  #verenig(hun: VerbeteringRij): void {
    const open = this.botsingen.map((botsing) => botsing.veld);
    const { concept, botsingen } = verenig(pickVelden(this.rij), this.concept, pickVelden(hun), open);
    this.rij = hun;
    this.concept = concept;
    this.botsingen = botsingen;
    this.#zet(botsingen.length > 0 ? { soort: 'botsing' } : this.toestand);
  }

  /** What may pass by itself is tried again, each time later; a refusal waits for the person to change something. */
  #mislukt(probleem: Probleem): void {
    this.#zet({ soort: 'niet-opgeslagen', probleem });
    const vanzelf = probleem.status === 0 || probleem.status === 429 || probleem.status >= 500;
    this.#pogingen += 1;
    if (vanzelf) this.#plan(Math.min(1000 * 2 ** this.#pogingen, langsteWacht));
  }

  #plan(na: number): void {
    clearTimeout(this.#timer);
    if (!this.#gestopt) this.#timer = setTimeout(() => void this.flush(), na);
  }

  #zet(toestand: SaveState): void {
    this.toestand = toestand;
    this.#opties.onVerandering();
  }
}
