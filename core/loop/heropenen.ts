import type { Fase, Oordeel } from '#core/basis/enumeraties.ts';
import { besluitrollen, checkRol, coordinatierollen, type Rol } from '#core/basis/rollen.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import { isNeeMetReden } from '#core/meelezen/oordeel.ts';
import { checkReden } from '#core/basis/reden.ts';

/** Why a closed loop opens again: a meelezer's 'nee', the effect check, or a voorzitter who thinks so. */
export const heropenaanleidingen = ['oordeel', 'effect', 'voorzitter'] as const;
export type Heropenaanleiding = (typeof heropenaanleidingen)[number];

/** Who may reopen; without a 'nee' or an effect check to point at, only a voorzitter. */
export const heropenrollen: Record<Heropenaanleiding, readonly Rol[]> = {
  oordeel: coordinatierollen,
  effect: coordinatierollen,
  voorzitter: besluitrollen,
};

export interface Heropenverzoek {
  fase: Fase;
  aanleiding: Heropenaanleiding;
  reden: string;
  wie: { rollen: readonly Rol[] };
  /** The organisation's own phone numbers and addresses, which may stand in the public reason (R1). */
  eigenGegevens: readonly string[];
}

/** Everything that stands in the way of reopening: only what is closed, with a reason, by whom the occasion allows. */
export function checkHeropenen(verzoek: Heropenverzoek): Issue[] {
  const issues = checkRol(verzoek.wie.rollen, heropenrollen[verzoek.aanleiding]);
  if (verzoek.fase !== 'gesloten') issues.push({ path: 'fase', code: 'r4-niet-gesloten' });
  const { reden, eigenGegevens } = verzoek;
  return [
    ...issues,
    ...checkReden('reden', reden, 'reden-verplicht'),
    ...onlyErrors(checkPersoonsgegevens({ reden }, eigenGegevens)),
  ];
}

/** True when a verdict opens a closed loop by itself: a 'nee' that says why. Before closing it waits for an answer (R4). */
export function isHeropening(fase: Fase, oordeel: Oordeel, toelichting: string): boolean {
  return fase === 'gesloten' && isNeeMetReden({ oordeel, toelichting });
}
