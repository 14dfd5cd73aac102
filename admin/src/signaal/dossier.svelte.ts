import type { Momentsoort } from '#core/basis/enumeraties.ts';
import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import {
  createContactmoment,
  loadSignaal,
  type MelderRij,
  type MomentRij,
  saveSignaal,
  type Signaaldossier,
  type SignaalRij,
} from '#records/signaal.ts';
import { createId } from '../components/create-id.ts';
import { findBotsingen, tekstvelden, type Signaaltekst, type Wijziging, type Wijzigveld } from './botsing.ts';
import { emptyConcept, Signaalgeheugen, type Signaalconcept } from './signaalgeheugen.ts';

/** One signal on the screen: as the server has it, with what somebody is still typing beside it. */
export class Dossier {
  signaal: SignaalRij = $state.raw() as SignaalRij;
  melder: MelderRij | null = $state.raw(null);
  momenten: MomentRij[] = $state.raw([]);
  concept: Signaalconcept = $state() as Signaalconcept;
  bezig = $state(false);
  probleem: Probleem | null = $state.raw(null);
  /** Fields that a colleague changed while I did; what they hold now stands in `signaal`. */
  botsingen: Wijzigveld[] = $state.raw([]);
  readonly #client: Client;
  readonly #geheugen: Signaalgeheugen;

  constructor(client: Client, wie: string, dossier: Signaaldossier) {
    this.#client = client;
    this.signaal = dossier.signaal;
    this.melder = dossier.melder;
    this.momenten = dossier.momenten;
    this.#geheugen = new Signaalgeheugen(sessionStorage, wie, dossier.signaal.id);
    this.concept = this.#geheugen.find() ?? emptyConcept(dossier.signaal, createId());
  }

  /** True while something was typed that is not saved. */
  isVuil(veld: Signaaltekst): boolean {
    return this.concept[veld] !== this.concept.basis[veld];
  }

  /** Keeps what was typed in this tab. */
  onthoud(): void {
    const concept = $state.snapshot(this.concept) as Signaalconcept;
    const vuil = tekstvelden.some((veld) => this.isVuil(veld));
    if (!vuil && concept.moment.tekst === '') this.#geheugen.vergeet();
    else this.#geheugen.bewaar(concept);
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

  /** True when it was saved; otherwise `probleem` or `botsingen` say why not. */
  async save(wijziging: Wijziging): Promise<boolean> {
    if (this.bezig) return false;
    this.bezig = true;
    this.probleem = null;
    this.botsingen = [];
    const antwoord = await this.#saveOnce(wijziging, true);
    this.bezig = false;
    if (antwoord === null) return false;
    if (isProbleem(antwoord)) {
      this.probleem = antwoord;
      return false;
    }
    for (const veld of tekstvelden) {
      if (wijziging[veld] !== undefined) this.#begin(veld, antwoord[veld]);
    }
    this.neemOver(antwoord);
    return true;
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

  async addMoment(): Promise<boolean> {
    if (this.bezig) return false;
    this.bezig = true;
    this.probleem = null;
    const { id, soort, kanaal, tekst } = $state.snapshot(this.concept.moment) as Signaalconcept['moment'];
    const invoer = { id, soort: soort as Momentsoort, kanaal, tekst: tekst.trim(), signaal: this.signaal.id };
    const antwoord = await createContactmoment(this.#client, invoer);
    this.bezig = false;
    const alBewaard = isProbleem(antwoord) && antwoord.fouten.some((fout) => fout.pad === 'id');
    if (isProbleem(antwoord) && !alBewaard) {
      this.probleem = antwoord;
      return false;
    }
    this.concept.moment = emptyConcept(this.signaal, createId()).moment;
    await this.ververs();
    return true;
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
