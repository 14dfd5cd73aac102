import { checkBesluit } from '#core/overleg/besluit.ts';
import type { Vastgelegd } from '#records/contract/overleg.ts';
import type { LoopverbeteringRij } from '#records/loop.ts';
import { recordBesluit } from '#records/overleg.ts';
import { isProbleem } from '#records/probleem.ts';
import { Form } from '../components/form.svelte.ts';
import type { MutationScope } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';
import { vandaagIso } from '../tijd.ts';
import { listEigenaren } from './eigenaren.ts';

export interface Actieinvoer {
  tekst: string;
  eigenaar: string;
  deadline: string;
}

export interface Besluitinvoer {
  tekst: string;
  reden: string;
  dilemma: string;
  acties: Actieinvoer[];
  /** Id of the besluit that this one corrects, or ''. */
  vervangt: string;
}

export type BesluitForm = Form<Besluitinvoer, Vastgelegd>;

export const emptyActie = (): Actieinvoer => ({ tekst: '', eigenaar: '', deadline: '' });

export const emptyBesluit = (): Besluitinvoer => ({
  tekst: '',
  reden: '',
  dilemma: '',
  acties: [],
  vervangt: '',
});

/** R7: a besluit about an entry, or the correction of one. */
export function createBesluitForm(
  beheer: Beheer,
  verbetering: () => LoopverbeteringRij,
  scope: MutationScope,
): BesluitForm {
  const { id } = verbetering();
  /** The versie that was sent when no answer came: if it was kept after all, sending it again is refused. */
  let onzeker: number | null = null;
  return new Form({
    begin: emptyBesluit,
    check: (invoer) =>
      checkBesluit(invoer, {
        eigenaren: listEigenaren(beheer.medewerkers).map(([eigenaar]) => eigenaar),
        vandaag: vandaagIso(),
        verbetering: id,
        fase: verbetering().fase,
        ...(invoer.vervangt ? { vervangt: { verbetering: id, isVervangen: false } } : {}),
      }),
    save: async ({ vervangt, ...besluit }) => {
      const versie = onzeker ?? verbetering().versie;
      const invoer = { ...besluit, versie, ...(vervangt ? { vervangt } : {}) };
      const antwoord = await recordBesluit(beheer.client, id, invoer);
      onzeker = isProbleem(antwoord) && mayBeKept(antwoord.status) ? versie : null;
      return antwoord;
    },
    said: (_antwoord, { vervangt }) =>
      vervangt ? 'De correctie is vastgelegd.' : 'Het besluit is vastgelegd.',
    onSaved: (_antwoord, form) => form.reset(),
    draft: beheer.draft('besluit', id),
    scope,
  });
}

function mayBeKept(status: number): boolean {
  return status === 0 || status >= 500;
}
