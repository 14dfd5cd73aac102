import type { Oordeel, Relatie } from '#core/meelezen/enumeraties.ts';

/** What people read for each value of the closed lists, in sentence case. */

/** Answers to: lost dit het op? */
export const oordeelLabels: Record<Oordeel, string> = {
  ja: 'Ja',
  deels: 'Deels',
  nee: 'Nee',
  'weet-niet': 'Weet ik niet',
};

export const relatieLabels: Record<Relatie, string> = {
  versterkt: 'Sterker',
  'gelijk-gebleven': 'Gelijk gebleven',
  verzwakt: 'Zwakker',
};
