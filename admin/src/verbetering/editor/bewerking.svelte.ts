import type { Client } from '#records/client.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import {
  createVerbetering,
  loadVerbetering,
  saveVerbetering,
  type VerbeteringRij,
} from '#records/verbetering.ts';
import type { Draft } from '../../components/draft.ts';
import { SaveQueue, type SaveState } from './save-queue.ts';
import { pickVelden, type Velden } from './velden.ts';
import type { Botsing } from './verenig.ts';

/** Text that the server does not have yet, with the version of the entry it was written in. */
export interface Bewaard {
  rij: VerbeteringRij;
  concept: Velden;
}

export interface Bewerkingsopties {
  client: Client;
  draft: Draft<Bewaard>;
  rij: VerbeteringRij;
  onGemaakt: (id: string) => void;
}

/** The draft of one entry on the screen, kept in step with the queue that saves it. */
export class Bewerking {
  concept: Velden = $state() as Velden;
  rij: VerbeteringRij = $state.raw() as VerbeteringRij;
  toestand: SaveState = $state.raw({ soort: 'rust' });
  botsingen: Botsing[] = $state.raw([]);
  /** Id of a colleague whose change came in while something of mine was unsaved; '' when there is none. */
  collega = $state('');
  vuil = $state(false);
  readonly #opties: Bewerkingsopties;
  readonly #opslagrij: SaveQueue;

  constructor(opties: Bewerkingsopties) {
    this.#opties = opties;
    const bewaard = opties.draft.find();
    this.#opslagrij = new SaveQueue(
      {
        rij: bewaard?.rij ?? opties.rij,
        save: (id, velden, versie) => this.#save(id, velden, versie),
        onVerandering: () => this.#toon(),
        onCollega: (wie) => (this.collega = wie),
      },
      bewaard?.concept,
    );
    this.concept = pickVelden(this.#opslagrij.concept);
    this.#toon();
    this.#opslagrij.neemOver(opties.rij);
  }

  /** Called when something on the screen changed. */
  volg(): void {
    this.#opslagrij.wijzig($state.snapshot(this.concept) as Velden);
    this.#onthoud();
  }

  flush(): Promise<boolean> {
    return this.#opslagrij.flush();
  }

  /** Tries again when there was a reason to stop; does nothing otherwise. */
  opnieuw(): void {
    if (this.toestand.soort === 'niet-opgeslagen') void this.flush();
  }

  losOp(keuzes: Partial<Velden>): Promise<boolean> {
    return this.#opslagrij.losOp(keuzes);
  }

  neemOver(rij: VerbeteringRij): void {
    this.#opslagrij.neemOver(rij);
  }

  /** Asks the server how the entry stands now, after a step or a refusal. */
  async ververs(): Promise<void> {
    const rij = await loadVerbetering(this.#opties.client, this.rij.id);
    if (!isProbleem(rij)) this.neemOver(rij);
  }

  stop(): void {
    void this.flush();
    this.#opslagrij.stop();
  }

  async #save(id: string, velden: Partial<Velden>, versie: number): Promise<VerbeteringRij | Probleem> {
    const { client, onGemaakt } = this.#opties;
    if (versie > 0) return saveVerbetering(client, id, velden, versie);
    const gemaakt = await createVerbetering(client, id, $state.snapshot(this.concept) as Velden);
    if (!isProbleem(gemaakt)) onGemaakt(gemaakt.id);
    return gemaakt;
  }

  /** Only fields that really differ are touched, so that a cursor stays where it is. */
  #toon(): void {
    const { rij, concept, toestand, botsingen } = this.#opslagrij;
    this.rij = rij;
    this.toestand = toestand;
    this.botsingen = botsingen;
    const nu = $state.snapshot(this.concept) as Velden;
    for (const [veld, waarde] of Object.entries(concept)) {
      if (JSON.stringify(nu[veld as keyof Velden]) !== JSON.stringify(waarde)) {
        Object.assign(this.concept, { [veld]: waarde });
      }
    }
    this.#onthoud();
  }

  #onthoud(): void {
    const { rij, concept, vuil } = this.#opslagrij;
    this.vuil = vuil;
    if (vuil) this.#opties.draft.keep({ rij, concept });
    else this.#opties.draft.forget();
  }
}
