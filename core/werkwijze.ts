import { standaardBewaarmaanden } from '#core/bewaren.ts';
import { minimumAntwoorden } from '#core/cijfers.ts';
import { standaardEffectweken } from '#core/effect.ts';
import { standaardOordelen } from '#core/sluiten.ts';

/** What a service norm is measured by; `geen`: a promise without a figure. */
export const normmaten = ['contact', 'verteld', 'gesloten', 'gehoord', 'geen'] as const;
export type Normmaat = (typeof normmaten)[number];

/** A promise of the organisation about how it listens; public. */
export interface Norm {
  /** One sentence: 'Wij nemen binnen 3 werkdagen contact met u op.' */
  belofte: string;
  maat: Normmaat;
  /** What the organisation wants to reach, in whole per cents. */
  doel: number;
}

/** How the organisation works with signals; kept in `instellingen`, what is left out there has its default. */
export interface Werkwijze {
  /** Verdicts an entry needs before it can close (R4). */
  minimumOordelen: number;
  /** Fewest answers a public figure rests on (R9). */
  minimumAntwoorden: number;
  /** Weeks before and after a change that the effect check compares. */
  effectweken: number;
  /** Months that contact details are kept after everything is done. */
  bewaarmaanden: number;
  /** Neighbourhoods a signal can be about. */
  wijken: string[];
  normen: Norm[];
}

export const standaardwerkwijze: Werkwijze = {
  minimumOordelen: standaardOordelen,
  minimumAntwoorden,
  effectweken: standaardEffectweken,
  bewaarmaanden: standaardBewaarmaanden,
  wijken: [],
  normen: [],
};
