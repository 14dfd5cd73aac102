import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';

export const actiegebeurtenissen = [
  'besluiten',
  'terugleggen',
  'beginnen',
  'afronden',
  'laten-vervallen',
] as const;
export type Actiegebeurtenis = (typeof actiegebeurtenissen)[number];

/** '' is an actie that was not decided on yet. */
export type Actiestaat = Actiestatus | '';

/** The day on which it was done. */
export type Actiegevolg = 'zet-klaarOp' | 'wis-klaarOp';

export interface Actiesituatie {
  /** True when the loop it belongs to is closed: what was done then stays done until somebody reopens it. */
  loopGesloten: boolean;
}

function checkLoop({ loopGesloten }: Actiesituatie): Issue[] {
  return loopGesloten ? [{ path: 'status', code: 'r4-eerst-heropenen' }] : [];
}

type Actieovergang = Overgang<Actiestaat, Actiegebeurtenis, Actiesituatie, Actiegevolg>;

/** An actie from the besluit that asks for it until it is done, or is not needed any more. */
export const actieovergangen: readonly Actieovergang[] = [
  { van: [''], bij: 'besluiten', naar: 'open' },
  { van: ['bezig'], bij: 'terugleggen', naar: 'open' },
  { van: ['klaar'], bij: 'terugleggen', naar: 'open', mits: checkLoop, dan: ['wis-klaarOp'] },
  { van: ['vervallen'], bij: 'terugleggen', naar: 'open', mits: checkLoop },
  { van: ['open'], bij: 'beginnen', naar: 'bezig' },
  { van: ['klaar'], bij: 'beginnen', naar: 'bezig', mits: checkLoop, dan: ['wis-klaarOp'] },
  { van: ['vervallen'], bij: 'beginnen', naar: 'bezig', mits: checkLoop },
  { van: ['open', 'bezig', 'vervallen'], bij: 'afronden', naar: 'klaar', dan: ['zet-klaarOp'] },
  { van: ['open', 'bezig'], bij: 'laten-vervallen', naar: 'vervallen' },
  { van: ['klaar'], bij: 'laten-vervallen', naar: 'vervallen', dan: ['wis-klaarOp'] },
];

/** The event by which somebody who chooses a status brings it about. */
const gebeurtenisNaar: Record<Actiestatus, Actiegebeurtenis> = {
  open: 'terugleggen',
  bezig: 'beginnen',
  klaar: 'afronden',
  vervallen: 'laten-vervallen',
};

/** The step to a status that somebody chose, or everything that stands in its way. */
export function takeActiestap(
  van: Actiestatus,
  naar: Actiestatus,
  situatie: Actiesituatie,
): Stap<Actiestaat, Actiegebeurtenis, Actiesituatie, Actiegevolg> {
  return takeStap(actieovergangen, { van, bij: gebeurtenisNaar[naar], situatie });
}
