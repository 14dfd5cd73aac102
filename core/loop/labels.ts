import type { Fase } from '#core/verbetering/enumeraties.ts';

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
