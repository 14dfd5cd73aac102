import { oordelen, type Oordeel } from '#core/meelezen/enumeraties.ts';
import type { Getoondeoordelen } from '#core/luisteren/luister.ts';

/** What the verdicts say together: one answer of most people, opinions that differ, or what the figures that may be shown do not tell. */
export interface Stemming {
  soort: 'meerderheid' | 'verschillend' | 'onbekend';
  /** What most people say; '' unless there is a majority. */
  oordeel: Oordeel | '';
  totaal: number;
  /** How many gave an answer that may not be shown on its own (R9). */
  rest: number;
}

/**
 * R16: a headline only for what more than half of all who judged say, those who do not know included; null while nothing may be shown. That
 * opinions differ is said only when no hidden answer can be a majority.
 */
export function readStemming(getoond: Getoondeoordelen): Stemming | null {
  const { totaal } = getoond;
  if (totaal === null || totaal === 0) return null;
  const aantal = (oordeel: Oordeel): number => getoond[oordeel] ?? 0;
  const rest = totaal - oordelen.reduce((som, oordeel) => som + aantal(oordeel), 0);
  const meerderheid = oordelen.find((oordeel) => aantal(oordeel) * 2 > totaal);
  if (meerderheid) return { soort: 'meerderheid', oordeel: meerderheid, totaal, rest };
  return { soort: rest * 2 > totaal ? 'onbekend' : 'verschillend', oordeel: '', totaal, rest };
}
