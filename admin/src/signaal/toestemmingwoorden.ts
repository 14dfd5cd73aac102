import type { Toestemming } from '#core/signaal/enumeraties.ts';

/** What a melder allows, for who handles the signal; the melder reads it in the first person. */
export const toestemmingWoorden: Record<Toestemming, string> = {
  'citaat-publiek': 'Woorden mogen op de website',
  'citaat-intranet': 'Woorden mogen op het intranet',
  'citaat-rapport': 'Woorden mogen in een rapport',
  meelezen: 'Wil meelezen',
  terugkoppeling: 'Wil horen wat ermee gebeurt',
};
