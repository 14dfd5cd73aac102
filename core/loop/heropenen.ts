import type { Regel } from '#core/basis/regel.ts';
import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Oordeel } from '#core/meelezen/enumeraties.ts';
import { besluitrollen, coordinatierollen, type Rol } from '#core/basis/rollen.ts';
import { isNeeMetReden } from '#core/meelezen/oordeel.ts';

/** Why a closed loop opens again: a meelezer's 'nee', the effect check, or a voorzitter who thinks so. */
export const heropenaanleidingen = ['oordeel', 'effect', 'voorzitter'] as const;
export type Heropenaanleiding = (typeof heropenaanleidingen)[number];

/** Who may reopen; without a 'nee' or an effect check to point at, only a voorzitter. */
export const heropenrollen: Record<Heropenaanleiding, readonly Rol[]> = {
  oordeel: coordinatierollen,
  effect: coordinatierollen,
  voorzitter: besluitrollen,
};

/** Which closed loops the effect check proposes to reopen. */
export const heropenvoorstel: Regel = [
  { veld: 'fase', op: 'is', waarde: 'gesloten' },
  { veld: 'effectVoorstel', op: 'is-niet', waarde: '' },
];

/** True when a verdict opens a closed loop by itself: a 'nee' that says why. Before closing it waits for an answer (R4). */
export function isHeropening(fase: Fase, oordeel: Oordeel, toelichting: string): boolean {
  return fase === 'gesloten' && isNeeMetReden({ oordeel, toelichting });
}
