import { checkReden } from '#core/basis/reden.ts';
import type { Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { closeLoop, type Loopdossier, reopenLoop } from '#records/loop.ts';
import { Form } from '../components/form.svelte.ts';
import type { MutationScope } from '../components/mutation.svelte.ts';
import type { Beheer } from '../session/beheer.svelte.ts';

/** What the forms ask of the loop that they are about. */
interface Loopstand {
  readonly id: string;
  readonly dossier: Pick<Loopdossier, 'verbetering'>;
  /** The occasions to reopen it that there are. */
  readonly aanleidingen: readonly Heropenaanleiding[];
  readonly scope: MutationScope;
}

export interface Sluitinvoer {
  reden: string;
}
export interface Heropeninvoer {
  /** '' for the first that there is. */
  aanleiding: Heropenaanleiding | '';
  reden: string;
}

export type SluitForm = Form<Sluitinvoer, AnswerOf<'POST /verbeteringen/{id}/sluitingen'>>;
export type HeropenForm = Form<Heropeninvoer, AnswerOf<'POST /verbeteringen/{id}/heropeningen'>>;

/** R4: closing without enough verdicts, which takes a reason that everybody can read. What else is wrong with it the server says: looking for personal data takes more script than the rest of the page. */
export function createSluitform(beheer: Beheer, loop: Loopstand): SluitForm {
  return new Form({
    begin: () => ({ reden: '' }),
    check: ({ reden }) => checkReden('afwijking.reden', reden, 'r4-afwijking-reden'),
    save: ({ reden }) =>
      closeLoop(beheer.client, loop.id, {
        versie: loop.dossier.verbetering.versie,
        afwijking: { reden: reden.trim() },
      }),
    said: gesloten,
    onSaved: (_antwoord, form) => form.reset(),
    draft: beheer.draft('afwijking', loop.id),
    scope: loop.scope,
  });
}

export const gesloten = 'De cirkel is gesloten.';

/** Opening a closed loop again. */
export function createHeropenform(beheer: Beheer, loop: Loopstand): HeropenForm {
  const pick = ({ aanleiding }: Heropeninvoer): Heropenaanleiding =>
    pickAanleiding(loop.aanleidingen, aanleiding) ?? 'voorzitter';
  return new Form({
    begin: (): Heropeninvoer => ({ aanleiding: '', reden: '' }),
    check: ({ reden }) => checkReden('reden', reden, 'reden-verplicht'),
    save: (invoer) =>
      reopenLoop(beheer.client, loop.id, {
        versie: loop.dossier.verbetering.versie,
        aanleiding: pick(invoer),
        reden: invoer.reden.trim(),
      }),
    said: 'De cirkel is heropend en begint opnieuw bij Gehoord.',
    onSaved: (_antwoord, form) => form.reset(),
    draft: beheer.draft('heropenen', loop.id),
    scope: loop.scope,
  });
}

/** The occasion that was chosen, as long as it can be pointed at; otherwise the first. */
export function pickAanleiding(
  aanleidingen: readonly Heropenaanleiding[],
  keuze: Heropenaanleiding | '',
): Heropenaanleiding | undefined {
  return aanleidingen.find((aanleiding) => aanleiding === keuze) ?? aanleidingen[0];
}
