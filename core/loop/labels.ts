import { loopStappen, type Loopbeeld } from '#core/loop/loop.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import { faseLabels } from '#core/verbetering/labels.ts';

/** What people read for each value of the closed lists, in sentence case. */

/** What each fase means, for people who see the loop for the first time. */
export const faseUitleg: Record<Fase, string> = {
  gehoord: 'Mensen vertelden ons dit',
  besproken: 'Besproken in het verbeteroverleg',
  gekozen: 'Besloten wat wij doen',
  doorgevoerd: 'De verbetering is er, of de uitleg waarom het niet kan',
  getoetst: 'Mensen beoordeelden of het helpt',
  teruggekoppeld: 'Wie het vroeg, kreeg bericht',
  gesloten: 'De cirkel is rond',
};

/** What a step means on the page of a loop; who passes over the test may not say that people tested it. */
export function describeFase(fase: Fase, overgeslagen: boolean): string {
  return overgeslagen ? 'Niet genoeg mensen beoordeelden of het helpt' : faseUitleg[fase];
}

/** What stands in the place of the day of a step that has none (R16). */
export const stapstaatLabels = {
  bereikt: 'gedaan',
  voorheen: 'van vóór wij dit bijhielden',
  overgeslagen: 'overgeslagen',
  open: 'nog niet',
} as const;

/** A loop as it is kept: the steps that have evidence under their own name. */
export type Loopstaat = Omit<Loopbeeld, 'loop'> & { stappen: Loopbeeld['loop'] | null };

/** R16: true while nothing shows that anybody said it. */
export function isOngehoord({ stappen, ...rest }: Loopstaat): boolean {
  return rest.fase === 'gehoord' && loopStappen({ ...rest, loop: stappen ?? [] })[0]?.staat === 'open';
}

/** R16: where a loop is, as colleagues read it; 'Gehoord' is said only when there is evidence. */
export function nameLoopfase(loop: Loopstaat): string {
  return isOngehoord(loop) ? 'Nog niets gehoord' : faseLabels[loop.fase];
}
