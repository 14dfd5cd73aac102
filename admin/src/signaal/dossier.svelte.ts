import type { AnswerOf } from '#records/contract/routes.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import {
  loadSignaal,
  type MelderRij,
  type MomentRij,
  saveSignaal,
  type Signaaldossier,
  type SignaalRij,
} from '#records/signaal.ts';
import type { Draft } from '../components/draft.ts';
import { Mutation } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';
import { findBotsingen, tekstvelden, type Signaaltekst, type Wijziging, type Wijzigveld } from './botsing.ts';

type Teksten = Record<Signaaltekst, string>;

/** The texts about a signal as they are being typed; `basis` is how they stood when that began. */
interface Concept extends Teksten {
  basis: Teksten;
}

/** One signal on the screen: as the server has it, with what somebody is still typing beside it. Make it while its page is made. */
export class Dossier {
  signaal: SignaalRij = $state.raw() as SignaalRij;
  melder: MelderRij | null = $state.raw(null);
  momenten: MomentRij[] = $state.raw([]);
  /** What the melder wrote, whole, once somebody asked for it (R1). */
  inzage: AnswerOf<'POST /signalen/{id}/inzagen'> | null = $state.raw(null);
  concept: Concept = $state() as Concept;
  /** Fields that a colleague changed while I did; what they hold now stands in `signaal`. */
  botsingen: Wijzigveld[] = $state.raw([]);
  readonly mutation = new Mutation();
  readonly #client: Client;

  constructor(beheer: Beheer, { signaal, melder, momenten }: Signaaldossier) {
    this.#client = beheer.client;
    this.signaal = signaal;
    this.melder = melder;
    this.momenten = momenten;
    const draft: Draft<Concept> = beheer.draft('signaal', signaal.id);
    const teksten = pickTeksten(signaal);
    this.concept = draft.find() ?? { ...teksten, basis: { ...teksten } };
    $effect(() => {
      if (tekstvelden.some((veld) => this.isVuil(veld))) draft.keep($state.snapshot(this.concept));
      else draft.forget();
    });
  }

  /** True while something was typed that is not saved. */
  isVuil(veld: Signaaltekst): boolean {
    return this.concept[veld] !== this.concept.basis[veld];
  }

  /** Takes over what the server has now; what is being typed stays. */
  neemOver(signaal: SignaalRij): void {
    if (signaal.versie < this.signaal.versie) return;
    this.signaal = signaal;
    for (const veld of tekstvelden) if (!this.isVuil(veld)) this.#begin(veld, signaal[veld]);
  }

  #begin(veld: Signaaltekst, tekst: string): void {
    this.concept[veld] = tekst;
    this.concept.basis[veld] = tekst;
  }

  /** True when it was saved; otherwise `mutation` or `botsingen` say why not. */
  async save(wijziging: Wijziging): Promise<boolean> {
    return (await this.mutation.run(() => this.change(wijziging))) !== null;
  }

  /** What it is now, or why it was refused; null when a colleague changed the same: then `botsingen` says what. */
  async change(wijziging: Wijziging): Promise<SignaalRij | Probleem | null> {
    this.botsingen = [];
    const antwoord = await this.#saveOnce(wijziging, true);
    if (antwoord === null || isProbleem(antwoord)) return antwoord;
    for (const veld of tekstvelden) {
      if (wijziging[veld] !== undefined) this.#begin(veld, antwoord[veld]);
    }
    this.neemOver(antwoord);
    return antwoord;
  }

  /** A change in other fields than mine is no reason to ask: then mine is saved on top of it, once. */
  async #saveOnce(wijziging: Wijziging, mag: boolean): Promise<SignaalRij | Probleem | null> {
    const basis = this.signaal;
    const antwoord = await saveSignaal(this.#client, basis.id, wijziging, basis.versie);
    const huidig = isProbleem(antwoord) ? (antwoord.huidig as SignaalRij | undefined) : undefined;
    if (!huidig) return antwoord;
    this.botsingen = findBotsingen(wijziging, basis, huidig);
    this.neemOver(huidig);
    if (this.botsingen.length > 0) return null;
    return mag ? this.#saveOnce(wijziging, false) : antwoord;
  }

  /** Saves what was typed, and `ook` with it; asks first when a colleague wrote something else since I began. */
  async saveTekst(veld: Signaaltekst, ook: Wijziging = {}): Promise<boolean> {
    if (this.signaal[veld] !== this.concept.basis[veld]) {
      this.botsingen = [veld];
      return false;
    }
    return this.save({ [veld]: this.concept[veld].trim(), ...ook });
  }

  /** `mijn`: my text stays and may be saved over theirs; otherwise theirs takes its place. */
  losBotsingOp(mijn: boolean): void {
    for (const veld of tekstvelden.filter((tekst) => this.botsingen.includes(tekst))) {
      if (mijn) this.concept.basis[veld] = this.signaal[veld];
      else this.#begin(veld, this.signaal[veld]);
    }
    this.botsingen = [];
  }

  /** Asks the server how everything stands now. */
  async ververs(): Promise<void> {
    const dossier = await loadSignaal(this.#client, this.signaal.id);
    if (isProbleem(dossier)) return;
    this.neemOver(dossier.signaal);
    this.melder = dossier.melder;
    this.momenten = dossier.momenten;
  }
}

function pickTeksten({ antwoord, samenvatting }: SignaalRij): Teksten {
  return { antwoord, samenvatting };
}
