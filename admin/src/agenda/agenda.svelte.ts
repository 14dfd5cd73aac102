import { movePunt } from '#core/agenda/check-agendapunt.ts';
import { measureTijd, type Tijdstand } from '#core/agenda/verdeel-minuten.ts';
import {
  addAgendapunt,
  changeAgendapunt,
  loadAgenda,
  moveAgendapunt,
  refreshAgenda,
  type Agendadossier,
  type AgendapuntRij,
} from '#records/agenda.ts';
import type { RequestOf } from '#records/contract/routes.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { Mutation, MutationScope } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';

/** The agenda on the screen: what the server has, what somebody picked up, and how the last change went. */
export class Agendabeeld {
  dossier: Agendadossier = $state.raw() as Agendadossier;
  /** What is picked up, and at which place it would be put down. */
  pak: { id: string; plaats: number } | null = $state.raw(null);
  readonly wijziging: Mutation;
  readonly #beheer: Beheer;
  /** Taken off in this visit: a line stays where it stood, with its undo. */
  #netWeg: readonly string[] = $state.raw([]);

  constructor(beheer: Beheer, dossier: Agendadossier) {
    this.#beheer = beheer;
    this.dossier = dossier;
    const scope = new MutationScope(
      () => this.load(),
      (zin) => beheer.omroep.zeg(zin),
    );
    this.wijziging = new Mutation(scope);
  }

  get id(): string {
    return this.dossier.overleg.id;
  }

  get minuten(): number {
    return this.dossier.overleg.minuten;
  }

  /** What stands on the agenda, with what is picked up at the place where it would be put down. */
  get punten(): AgendapuntRij[] {
    const punten = this.dossier.punten.filter(({ weg }) => !weg);
    const punt = this.pak && punten.find(({ id }) => id === this.pak?.id);
    return this.pak && punt ? movePunt(punten, punt, this.pak.plaats) : punten;
  }

  /** The same, with what was taken off just now where it stood. */
  get regels(): AgendapuntRij[] {
    const regels = [...this.punten];
    for (const punt of this.dossier.punten) {
      if (punt.weg && this.#netWeg.includes(punt.id)) regels.splice(punt.volgorde - 1, 0, punt);
    }
    return regels;
  }

  /** What was taken off before. */
  get eerderWeg(): AgendapuntRij[] {
    return this.dossier.punten.filter(({ id, weg }) => weg && !this.#netWeg.includes(id));
  }

  get tijd(): Tijdstand {
    return measureTijd(
      this.punten.map(({ minuten }) => minuten),
      this.minuten,
    );
  }

  async load(): Promise<void> {
    const antwoord = await loadAgenda(this.#beheer.client, this.id);
    if (!isProbleem(antwoord)) this.dossier = antwoord;
  }

  add(voorstel: RequestOf<'POST /overleggen/{id}/agendapunten'>): Promise<boolean> {
    return this.#run(
      () => addAgendapunt(this.#beheer.client, this.id, voorstel),
      'Het punt staat op de agenda.',
    );
  }

  refresh(): Promise<boolean> {
    return this.#run(() => refreshAgenda(this.#beheer.client, this.id), 'De agenda is bijgewerkt.');
  }

  change(
    punt: AgendapuntRij,
    keuze: Partial<Pick<AgendapuntRij, 'minuten' | 'vast'>>,
    zin: string,
  ): Promise<boolean> {
    const { id, versie } = punt;
    return this.#run(() => changeAgendapunt(this.#beheer.client, id, { ...keuze, versie }), zin);
  }

  async setWeg(punt: AgendapuntRij, weg: boolean): Promise<boolean> {
    const { id, versie, titel } = punt;
    if (weg) this.#netWeg = [...this.#netWeg, id];
    const zin = weg ? `${titel}: van de agenda.` : `${titel}: weer op de agenda.`;
    return this.#run(() => changeAgendapunt(this.#beheer.client, id, { weg, versie }), zin);
  }

  /** Picks it up, or puts it back where it was. */
  pick(punt: AgendapuntRij | null): void {
    this.pak = punt && { id: punt.id, plaats: this.punten.indexOf(punt) + 1 };
  }

  /** Holds what is picked up above another place. */
  hover(plaats: number): void {
    if (!this.pak) return;
    this.pak = { ...this.pak, plaats: Math.min(Math.max(plaats, 1), this.punten.length) };
  }

  /** Puts down what was picked up. */
  async put(): Promise<void> {
    if (!this.pak) return;
    const { id: agendapunt, plaats } = this.pak;
    const stond = this.dossier.punten.filter(({ weg }) => !weg).findIndex(({ id }) => id === agendapunt) + 1;
    const { versie } = this.dossier.overleg;
    const verzoek = { agendapunt, plaats, versie };
    if (stond !== plaats) {
      await this.#run(
        () => moveAgendapunt(this.#beheer.client, this.id, verzoek),
        `Staat nu op plaats ${plaats}.`,
      );
    }
    this.pak = null;
  }

  async #run(vraag: () => Promise<object | Probleem>, zin: string): Promise<boolean> {
    return (await this.wijziging.run(vraag, zin)) !== null;
  }
}
