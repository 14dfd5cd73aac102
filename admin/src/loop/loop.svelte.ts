import type { Client } from '#records/client.ts';
import type { Effectantwoord, Sluitstandantwoord } from '#records/contract/loop.ts';
import type { Uitgenodigd } from '#records/contract/meelezen.ts';
import { loadEffect, loadLoop, loadSluitstand, type Loopdossier } from '#records/loop.ts';
import { listMeelezers, type MeelezerRij } from '#records/meelezen.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { listContacten, type MelderRij } from '#records/signaal.ts';
import { Loopgeheugen, type Loopklad } from './draft.ts';

/** One loop on the screen: as the server has it, with what somebody is still typing beside it. */
export class Loop {
  dossier: Loopdossier = $state.raw() as Loopdossier;
  stand: Sluitstandantwoord | Probleem | null = $state.raw(null);
  effect: Effectantwoord | Probleem | null = $state.raw(null);
  /** Who said it; empty for who may not know. */
  contacten: readonly MelderRij[] = $state.raw([]);
  /** The panel; empty for who may not know. */
  panel: readonly MeelezerRij[] = $state.raw([]);
  klad: Loopklad = $state() as Loopklad;
  /** What is being done now; '' when nothing is. */
  bezig = $state('');
  /** Why something was refused, by what it was. */
  problemen: Readonly<Record<string, Probleem>> = $state.raw({});
  /** What worked last, and what is said about it. */
  gelukt: { wat: string; zin: string } = $state.raw({ wat: '', zin: '' });
  /** Codes for letters, which the server gives once. */
  codes: Uitgenodigd['codes'] = $state.raw([]);
  /** Where a code is filled in. */
  meeleesadres = $state('');
  readonly #client: Client;
  readonly #geheugen: Loopgeheugen;
  readonly #zeg: (tekst: string) => void;
  #vraag = 0;

  constructor(client: Client, wie: string, dossier: Loopdossier, zeg: (tekst: string) => void) {
    this.#client = client;
    this.#zeg = zeg;
    this.dossier = dossier;
    this.#geheugen = new Loopgeheugen(sessionStorage, wie, dossier.verbetering.id);
    this.klad = this.#geheugen.find();
  }

  get id(): string {
    return this.dossier.verbetering.id;
  }

  /** Keeps what was typed in this tab. */
  onthoud(): void {
    this.#geheugen.bewaar($state.snapshot(this.klad) as Loopklad);
  }

  /**
   * Does one thing and then asks how everything stands; what the server answered, or null when it refused. Also after a
   * refusal it asks again: mostly a colleague was first, and then the screen has to show what they did. A refusal is shown at `foutBij`.
   */
  async doe<T>(
    wat: string,
    aanroep: () => Promise<T | Probleem>,
    gezegd: string | ((antwoord: T) => string),
    foutBij = wat,
  ): Promise<T | null> {
    if (this.bezig) return null;
    this.bezig = wat;
    this.gelukt = { wat: '', zin: '' };
    this.vergeet(foutBij);
    const antwoord = await aanroep();
    await this.ververs();
    this.bezig = '';
    if (isProbleem(antwoord)) {
      this.problemen = { ...this.problemen, [foutBij]: antwoord };
      return null;
    }
    const zin = typeof gezegd === 'string' ? gezegd : gezegd(antwoord);
    this.gelukt = { wat, zin };
    this.#zeg(zin);
    return antwoord;
  }

  /** Takes away why `wat` was refused. */
  vergeet(wat: string): void {
    const { [wat]: _weg, ...andere } = this.problemen;
    this.problemen = andere;
  }

  /** Asks the server how everything stands; what could not be had stays as it was. */
  async ververs(): Promise<void> {
    const vraag = ++this.#vraag;
    const [dossier] = await Promise.all([
      loadLoop(this.#client, this.id),
      this.loadStand(),
      this.loadEffect(),
      this.#loadContacten(),
    ]);
    if (vraag === this.#vraag && !isProbleem(dossier)) this.dossier = dossier;
  }

  async loadStand(): Promise<void> {
    const stand = await loadSluitstand(this.#client, this.id);
    if (!isProbleem(stand) || this.stand === null || isProbleem(this.stand)) this.stand = stand;
  }

  async loadEffect(): Promise<void> {
    const effect = await loadEffect(this.#client, this.id);
    if (!isProbleem(effect) || this.effect === null || isProbleem(this.effect)) this.effect = effect;
  }

  async #loadContacten(): Promise<void> {
    const [melders, panel] = await Promise.all([
      listContacten(this.#client, this.id),
      listMeelezers(this.#client),
    ]);
    if (!isProbleem(panel)) this.panel = panel;
    if (!isProbleem(melders)) this.contacten = melders;
  }
}
