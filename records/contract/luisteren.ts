import type { Formuliertelling } from '#core/luisteren/afhaken.ts';

export interface Luisterroutes {
  /** Keeps the totals of days as the public server counted them; the same day again replaces what was there. Answers how many. */
  'POST /formuliertellingen': { request: { dagen: readonly Formuliertelling[] }; answer: { dagen: number } };
}
