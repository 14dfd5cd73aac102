import { fasen, type Fase } from '#core/basis/enumeraties.ts';
import { checkFaseovergang, faseovergangen } from '#core/loop/loop.ts';
import { formatMelding } from '#core/meldingen.ts';

/** The fasen a card may go to, in the order of the board. */
export function listDoelen(van: Fase): Fase[] {
  return fasen.filter((fase) => faseovergangen[van].includes(fase));
}

/** Why a card cannot go there; '' when it can. */
export function describeWeigering(van: Fase, naar: Fase): string {
  return checkFaseovergang(van, naar).map(formatMelding).join(' ');
}

/** The column an arrow key points at: one to the left (-1) or right (1); null at the edge of the board. */
export function findBuur(van: Fase, richting: -1 | 1): Fase | null {
  return fasen[fasen.indexOf(van) + richting] ?? null;
}
