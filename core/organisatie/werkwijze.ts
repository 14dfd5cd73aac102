import {
  minimumAntwoorden,
  standaardBewaarmaanden,
  standaardEffectweken,
  standaardOordelen,
} from '#core/organisatie/standaard.ts';
import { standaardErnstwoorden } from '#core/organisatie/ernstwoorden.ts';
import { isOneOf, checkTekst } from '#core/basis/check.ts';
import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';

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
  /** Hours in which somebody decides about a grave signal, before it goes a step further. */
  ernsturen: number;
  /** The same in days, of a peak or of the same again. */
  vroegdagen: number;
  /** Which words make a signal grave, a phrase a line (core/vroegsignaal/ernst.ts). */
  ernstwoorden: string[];
  /** Id of who hears what neither behandelaar nor voorzitter decided; '' for whoever manages the settings. */
  leiding: string;
  /** Neighbourhoods a signal can be about. */
  wijken: string[];
  normen: Norm[];
}

export const standaardwerkwijze: Werkwijze = {
  minimumOordelen: standaardOordelen,
  minimumAntwoorden,
  effectweken: standaardEffectweken,
  bewaarmaanden: standaardBewaarmaanden,
  ernsturen: 24,
  vroegdagen: 3,
  ernstwoorden: [...standaardErnstwoorden],
  leiding: '',
  wijken: [],
  normen: [],
};

/** The numbers of a werkwijze with the lowest and highest value; R9: no figure rests on fewer than five answers, whatever is chosen. */
const werkwijzegrenzen = {
  minimumOordelen: { min: 1, max: 50 },
  minimumAntwoorden: { min: minimumAntwoorden, max: 100 },
  effectweken: { min: 4, max: 52 },
  bewaarmaanden: { min: 1, max: 60 },
  ernsturen: { min: 1, max: 168 },
  vroegdagen: { min: 1, max: 30 },
} as const satisfies Partial<Record<keyof Werkwijze, { min: number; max: number }>>;

/** Most promises a visitor takes in, and the longest one, in characters. */
const meesteNormen = 12;
const langsteBelofte = 200;
const meesteWijken = 300;
const langsteWijk = 80;
const meesteErnstwoorden = 600;
const langsteErnstwoord = 100;
const langsteId = 15;
const hoogsteDoel = 100;

function checkGetal(path: string, waarde: number, { min, max }: { min: number; max: number }): Issue[] {
  if (Number.isInteger(waarde) && waarde >= min && waarde <= max) return [];
  return [{ path, code: 'buiten-bereik', params: { min, max } }];
}

function checkAantal(path: string, aantal: number, max: number): Issue[] {
  return aantal > max ? [{ path, code: 'te-veel', params: { aantal, max } }] : [];
}

function checkNorm({ belofte, maat, doel }: Norm, i: number): Issue[] {
  const path = `normen.${i}`;
  const issues = checkTekst(`${path}.belofte`, belofte, langsteBelofte, true);
  if (!isOneOf(normmaten, maat)) {
    const params = { waarde: maat, keuzes: normmaten.join(', ') };
    issues.push({ path: `${path}.maat`, code: 'onbekende-keuze', params });
  }
  return [...issues, ...checkGetal(`${path}.doel`, doel, { min: 0, max: hoogsteDoel })];
}

/** Everything that is wrong with a werkwijze. R1: promises and neighbourhoods are public; `eigenGegevens` are the organisation's own. */
export function checkWerkwijze(w: Werkwijze, eigenGegevens: readonly string[]): Issue[] {
  const namen = Object.keys(werkwijzegrenzen) as (keyof typeof werkwijzegrenzen)[];
  const teksten: Record<string, string> = {};
  // More than fits is refused anyway.
  const [normen, wijken] = [w.normen.slice(0, meesteNormen), w.wijken.slice(0, meesteWijken)];
  normen.forEach(({ belofte }, i) => (teksten[`normen.${i}.belofte`] = belofte.slice(0, langsteBelofte)));
  wijken.forEach((wijk, i) => (teksten[`wijken.${i}`] = wijk.slice(0, langsteWijk)));
  return [
    ...namen.flatMap((naam) => checkGetal(naam, w[naam], werkwijzegrenzen[naam])),
    ...checkAantal('wijken', w.wijken.length, meesteWijken),
    ...w.wijken.flatMap((wijk, i) => checkTekst(`wijken.${i}`, wijk, langsteWijk, true)),
    ...checkAantal('ernstwoorden', w.ernstwoorden.length, meesteErnstwoorden),
    ...w.ernstwoorden.flatMap((regel, i) => checkTekst(`ernstwoorden.${i}`, regel, langsteErnstwoord, true)),
    ...checkTekst('leiding', w.leiding, langsteId, false),
    ...checkAantal('normen', w.normen.length, meesteNormen),
    ...w.normen.flatMap(checkNorm),
    ...onlyErrors(checkPersoonsgegevens(teksten, eigenGegevens)),
  ];
}
