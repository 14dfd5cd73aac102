import { fasen } from '#core/verbetering/enumeraties.ts';
import type { Stapstaat } from '#core/loop/loop.ts';

/** The ring as a mark of the product, about no entry: `vol` segments of seven are filled. */
export function buildBeeldmerk(vol: number): Stapstaat[] {
  return fasen.map((_fase, i) => (i < vol ? 'bereikt' : 'open'));
}
