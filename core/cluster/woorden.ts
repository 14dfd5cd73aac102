import type { Clustercode } from '#core/basis/codes.ts';

/** One sentence for each: what is wrong, and what to do. */
export const meldingenCluster: Record<Clustercode, string> = {
  'splitsing-leeg': 'U koos nog geen signalen. Kruis aan welke signalen over iets anders gaan.',
  'splitsing-alles':
    'U koos alle signalen van deze groep. Laat er minstens één staan, of geef de groep een andere naam.',
  'splitsing-te-veel': 'U koos te veel signalen tegelijk. Kies er hoogstens {max}.',
  'splitsing-geen-lid':
    'Eén van deze signalen staat niet meer in deze groep. Kijk wat er nu in staat en kies opnieuw.',
  'cluster-opgegaan': 'Deze groep is al met een andere samengevoegd. Ga verder in die groep.',
};
