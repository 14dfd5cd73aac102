import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';

export const overleggebeurtenissen = ['openen', 'sluiten'] as const;
export type Overleggebeurtenis = (typeof overleggebeurtenissen)[number];

/** '' is an overleg that is not there yet. */
export type Overlegstaat = Overlegstatus | '';

/** Both YYYY-MM-DD: the day it is of, and the day of what is decided now. */
export interface Overlegsituatie {
  datum: string;
  besluitdag: string;
}

/** An overleg of what is decided in between is open for its own day. */
function checkDagVoorbij({ datum, besluitdag }: Overlegsituatie): Issue[] {
  return datum === besluitdag ? [{ path: 'datum', code: 'overgang-kan-niet' }] : [];
}

/** An overleg until it is closed, after which nothing of it changes (R7). */
export const overlegovergangen: readonly Overgang<Overlegstaat, Overleggebeurtenis, Overlegsituatie>[] = [
  { van: [''], bij: 'openen', naar: 'bezig' },
  { van: ['bezig'], bij: 'sluiten', naar: 'gesloten', mits: checkDagVoorbij },
];

/** The step of an overleg, or what stands in its way. */
export function takeOverlegstap(
  van: Overlegstaat,
  bij: Overleggebeurtenis,
  situatie: Overlegsituatie,
): Stap<Overlegstaat, Overleggebeurtenis, Overlegsituatie, never> {
  return takeStap(overlegovergangen, { van, bij, situatie });
}
