import type { Heropenaanleiding } from '#core/loop/heropenen.ts';
import { listGegeven } from '#core/meelezen/oordeel.ts';
import type { Effectantwoord, Sluitstandantwoord } from '#records/contract/loop.ts';
import { loadEffect, loadLoop, loadSluitstand, type Loopdossier } from '#records/loop.ts';
import { listMeelezers, type MeelezerRij } from '#records/meelezen.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { listContacten, type MelderRij } from '#records/signaal.ts';
import { MutationScope } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';
import { listAanleidingen } from './aanleidingen.ts';
import { createHeropenform, createSluitform, type HeropenForm, type SluitForm } from './forms.svelte.ts';

/** One loop on the screen, as the server has it. Make it while its page is made. */
export class Loop {
  dossier: Loopdossier = $state.raw() as Loopdossier;
  stand: Sluitstandantwoord | Probleem | null = $state.raw(null);
  effect: Effectantwoord | Probleem | null = $state.raw(null);
  /** Who said it; empty for who may not know. */
  contacten: readonly MelderRij[] = $state.raw([]);
  /** The panel; empty for who may not know. */
  panel: readonly MeelezerRij[] = $state.raw([]);
  /** The occasions to reopen it that this person can point at now. */
  readonly aanleidingen: Heropenaanleiding[] = $derived.by(() => this.#listAanleidingen());
  readonly scope: MutationScope;
  readonly sluiten: SluitForm;
  readonly heropenen: HeropenForm;
  readonly #beheer: Beheer;
  #vraag = 0;

  constructor(beheer: Beheer, dossier: Loopdossier) {
    this.#beheer = beheer;
    this.dossier = dossier;
    this.scope = new MutationScope(
      () => this.ververs(),
      (zin) => beheer.omroep.zeg(zin),
    );
    this.sluiten = createSluitform(beheer, this);
    this.heropenen = createHeropenform(beheer, this);
  }

  get id(): string {
    return this.dossier.verbetering.id;
  }

  /** Asks the server how everything stands; what could not be had stays as it was. */
  async ververs(): Promise<void> {
    const vraag = ++this.#vraag;
    const [dossier] = await Promise.all([
      loadLoop(this.#beheer.client, this.id),
      this.loadStand(),
      this.loadEffect(),
      this.#loadContacten(),
    ]);
    if (vraag === this.#vraag && !isProbleem(dossier)) this.dossier = dossier;
  }

  async loadStand(): Promise<void> {
    const stand = await loadSluitstand(this.#beheer.client, this.id);
    if (!isProbleem(stand) || this.stand === null || isProbleem(this.stand)) this.stand = stand;
  }

  async loadEffect(): Promise<void> {
    const effect = await loadEffect(this.#beheer.client, this.id);
    if (!isProbleem(effect) || this.effect === null || isProbleem(this.effect)) this.effect = effect;
  }

  async #loadContacten(): Promise<void> {
    const [melders, panel] = await Promise.all([
      listContacten(this.#beheer.client, this.id),
      listMeelezers(this.#beheer.client),
    ]);
    if (!isProbleem(panel)) this.panel = panel;
    if (!isProbleem(melders)) this.contacten = melders;
  }

  #listAanleidingen(): Heropenaanleiding[] {
    const { meelezingen, verbetering } = this.dossier;
    return listAanleidingen({
      rollen: this.#beheer.sessie.ik?.rollen ?? [],
      heeftNee: listGegeven(meelezingen, verbetering).some(({ oordeel }) => oordeel === 'nee'),
      helptNiet: this.effect !== null && !isProbleem(this.effect) && this.effect.voorstelHeropenen,
    });
  }
}
