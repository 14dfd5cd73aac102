import type { Issue } from '#core/basis/issue.ts';
import { takeStap, type Overgang, type Stap } from '#core/basis/overgang.ts';
import { checkTekst } from '#core/basis/check.ts';
import { trappen, type Trap, type Vroegbesluit, type Vroegstatus } from '#core/vroegsignaal/enumeraties.ts';

/** `termijn` is that nobody decided in time, `doorgaan` that the pattern goes on. */
export type Vroeggebeurtenis = 'beginnen' | Vroegbesluit | 'termijn' | 'doorgaan';

/** The owner becomes who stands a step further; they are mailed, once. */
export type Vroeggevolg = 'klim' | 'meld';

export interface Vroegsituatie {
  trap: Trap;
  reden: string;
}

export const langsteReden = 2000;

function checkReden({ reden }: Vroegsituatie): Issue[] {
  return reden.trim() === ''
    ? [{ path: 'reden', code: 'reden-verplicht' }]
    : checkTekst('reden', reden, langsteReden, true);
}

function checkTrap({ trap }: Vroegsituatie): Issue[] {
  return nextTrap(trap) ? [] : [{ path: 'besluit', code: 'vroeg-hoogste-trap' }];
}

const checkOpschalen = (situatie: Vroegsituatie): Issue[] => [
  ...checkTrap(situatie),
  ...checkReden(situatie),
];

type Vroegovergang = Overgang<Vroegstatus | '', Vroeggebeurtenis, Vroegsituatie, Vroeggevolg>;

/** A vroegsignaal from the pattern that brings it until somebody decided, and again when the pattern goes on. */
export const vroegovergangen: readonly Vroegovergang[] = [
  { van: [''], bij: 'beginnen', naar: 'open', dan: ['meld'] },
  { van: ['open'], bij: 'onderzoeken', naar: 'onderzoek', mits: checkReden },
  { van: ['open', 'onderzoek'], bij: 'geen-actie', naar: 'geen-actie', mits: checkReden },
  { van: ['open', 'onderzoek'], bij: 'opschalen', naar: 'open', mits: checkOpschalen, dan: ['klim', 'meld'] },
  { van: ['open', 'onderzoek'], bij: 'termijn', naar: 'open', mits: checkTrap, dan: ['klim', 'meld'] },
  { van: ['geen-actie'], bij: 'doorgaan', naar: 'open', dan: ['meld'] },
];

/** The step by this event, or everything that stands in its way. */
export function takeVroegstap(
  van: Vroegstatus | '',
  bij: Vroeggebeurtenis,
  situatie: Vroegsituatie,
): Stap<Vroegstatus | '', Vroeggebeurtenis, Vroegsituatie, Vroeggevolg> {
  return takeStap(vroegovergangen, { van, bij, situatie });
}

/** Who decides when this one does not; null after the last. */
export function nextTrap(trap: Trap): Trap | null {
  return trappen[trappen.indexOf(trap) + 1] ?? null;
}
