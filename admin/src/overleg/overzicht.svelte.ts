import { proposeVerplaatsing, type Feestdagvoorstel } from '#core/overleg/feestdag.ts';
import {
  listKomende,
  listReeksen,
  listVoorbij,
  type OverlegRij,
  type ReeksRij,
} from '#records/overlegreeks.ts';
import { isProbleem, type Probleem } from '#records/probleem.ts';
import { MutationScope } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';
import { vandaagIso } from '../tijd.ts';

export interface Overzicht {
  reeksen: ReeksRij[];
  /** The next first, without what was called off. */
  komend: OverlegRij[];
  /** What was called off or skipped, of today and later. */
  overgeslagen: OverlegRij[];
  /** The last first. */
  voorbij: OverlegRij[];
}

/** The meetings of every team, and what the buttons on the page have in common. */
export class Overzichtslader {
  antwoord: Overzicht | Probleem | null = $state.raw(null);
  readonly scope: MutationScope;
  readonly #beheer: Beheer;

  constructor(beheer: Beheer) {
    this.#beheer = beheer;
    this.scope = new MutationScope(
      () => this.load(),
      (tekst) => beheer.omroep.zeg(tekst),
    );
  }

  async load(): Promise<void> {
    const { client } = this.#beheer;
    const vandaag = vandaagIso();
    const [reeksen, komende, voorbij] = await Promise.all([
      listReeksen(client),
      listKomende(client, vandaag),
      listVoorbij(client, vandaag),
    ]);
    // What stands here stays while the server does not answer.
    const probleem = [reeksen, komende, voorbij].find(isProbleem);
    if (isProbleem(reeksen) || isProbleem(komende) || isProbleem(voorbij)) {
      if (this.antwoord === null || isProbleem(this.antwoord)) this.antwoord = probleem ?? null;
      return;
    }
    this.antwoord = {
      reeksen,
      komend: komende.filter(({ status }) => status !== 'vervallen'),
      overgeslagen: komende.filter(({ status }) => status === 'vervallen'),
      voorbij,
    };
  }
}

/** The days of the other meetings of a series. */
export function listBezet(komend: readonly OverlegRij[], overleg: OverlegRij): string[] {
  return komend
    .filter(({ reeks, id }) => reeks === overleg.reeks && id !== overleg.id)
    .map(({ datum }) => datum);
}

/** What falls on a holiday, with where it could go. */
export function listVoorstellen(
  { reeksen, komend }: Pick<Overzicht, 'reeksen' | 'komend'>,
  vandaag: string,
): { overleg: OverlegRij; naam: string; voorstel: Feestdagvoorstel }[] {
  return komend
    .filter(({ status }) => status === 'concept' || status === 'uitgenodigd')
    .flatMap((overleg) => {
      const voorstel = proposeVerplaatsing(overleg.datum, { vandaag, bezet: listBezet(komend, overleg) });
      return voorstel ? [{ overleg, naam: nameReeks(reeksen, overleg), voorstel }] : [];
    });
}

export function nameReeks(reeksen: readonly ReeksRij[], { reeks }: OverlegRij): string {
  return reeksen.find(({ id }) => id === reeks)?.naam ?? '';
}
