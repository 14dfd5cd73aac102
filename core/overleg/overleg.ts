import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import type { Overlegcode } from '#core/basis/codes.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';

export const overleggebeurtenissen = [
  'plannen',
  'uitnodigen',
  'verzetten',
  'afzeggen',
  'herstellen',
  'openen',
  'sluiten',
  'beginnen',
  'afronden',
] as const;
export type Overleggebeurtenis = (typeof overleggebeurtenissen)[number];

/** '' is an overleg that is not there yet. */
export type Overlegstaat = Overlegstatus | '';

/** What the people of it hear: an invitation, another time or place, or that it is off. A draft tells nobody anything. */
export type Overleggevolg = 'nodig-uit' | 'meld-wijziging' | 'zeg-af';

export interface Overlegsituatie {
  /** YYYY-MM-DD: the day it is of. */
  datum: string;
  /** YYYY-MM-DD: the day of what is decided now. */
  besluitdag: string;
  /** What has to be settled before a planned overleg ends; nothing when left out. */
  teRegelen?: readonly Issue[];
}

/** An overleg of what is decided in between is open for its own day. */
function checkDagVoorbij({ datum, besluitdag }: Overlegsituatie): Issue[] {
  return datum === besluitdag ? [{ path: 'datum', code: 'overgang-kan-niet' }] : [];
}

function checkNogKomend({ datum, besluitdag }: Overlegsituatie): Issue[] {
  return datum < besluitdag ? [{ path: 'datum', code: 'overleg-voorbij', params: { dag: datum } }] : [];
}

function checkGeregeld({ teRegelen = [] }: Overlegsituatie): Issue[] {
  return [...teRegelen];
}

/** An overleg until it is closed, after which nothing of it changes (R7). What is decided in between opens and closes by itself; a planned one begins and ends. */
export const overlegovergangen: readonly Overgang<
  Overlegstaat,
  Overleggebeurtenis,
  Overlegsituatie,
  Overleggevolg
>[] = [
  { van: [''], bij: 'plannen', naar: 'concept' },
  { van: ['concept'], bij: 'uitnodigen', naar: 'uitgenodigd', mits: checkNogKomend, dan: ['nodig-uit'] },
  { van: ['concept'], bij: 'verzetten', naar: 'concept' },
  { van: ['uitgenodigd'], bij: 'verzetten', naar: 'uitgenodigd', dan: ['meld-wijziging'] },
  { van: ['concept'], bij: 'afzeggen', naar: 'vervallen' },
  { van: ['uitgenodigd'], bij: 'afzeggen', naar: 'vervallen', dan: ['zeg-af'] },
  { van: ['vervallen'], bij: 'herstellen', naar: 'concept', mits: checkNogKomend },

  { van: [''], bij: 'openen', naar: 'bezig' },
  { van: ['bezig'], bij: 'sluiten', naar: 'gesloten', mits: checkDagVoorbij },
  { van: ['concept', 'uitgenodigd'], bij: 'beginnen', naar: 'bezig' },
  { van: ['bezig'], bij: 'afronden', naar: 'gesloten', mits: checkGeregeld },
];

/** Why nobody comes in: it is over, it is off, it runs already, or it did not begin. */
const nietNu: Partial<Record<Overlegstaat, Overlegcode>> = {
  concept: 'overleg-nog-niet',
  uitgenodigd: 'overleg-nog-niet',
  bezig: 'overleg-al-bezig',
  gesloten: 'overleg-gesloten',
  vervallen: 'overleg-vervallen',
};

/** The step of an overleg, or what stands in its way. */
export function takeOverlegstap(
  van: Overlegstaat,
  bij: Overleggebeurtenis,
  situatie: Overlegsituatie,
): Stap<Overlegstaat, Overleggebeurtenis, Overlegsituatie, Overleggevolg> {
  const isGepland = bij === 'beginnen' || bij === 'afronden';
  const code = isGepland ? nietNu[van] : undefined;
  return takeStap(overlegovergangen, {
    van,
    bij,
    situatie,
    ...(code === undefined ? {} : { kanNiet: { path: 'status', code } }),
  });
}

/** Why nothing can be added to what is said in an overleg now; nothing while it is held. */
export function checkBezig(status: Overlegstaat): Issue[] {
  return status === 'bezig' ? [] : [{ path: 'status', code: nietNu[status] ?? 'overleg-nog-niet' }];
}

/** R7: a correction is added to what was closed; before that what is wrong is changed where it stands. */
export function checkCorrigeerbaar(status: Overlegstaat): Issue[] {
  return status === 'gesloten' ? [] : [{ path: 'status', code: 'overleg-niet-gesloten' }];
}
