import type { Issue } from '#core/basis/issue.ts';

/** Which way the number of signals goes. */
export const trends = ['toe', 'gelijk', 'af'] as const;
export type Trend = (typeof trends)[number];

/** Why something stands on an agenda, each with what its sentence counts (core/agenda/zinnen.ts); days are YYYY-MM-DD. */
export interface Omdatparams {
  acties: { aantal: number; teLaat: number };
  /** `keer` is how often it will have stood on an agenda; `datum` is the day on which there was no time for it. */
  rest: { keer: number; datum: string };
  /** One grave signal, however many there are. */
  'vroegsignaal-ernst': { aantal: number };
  /** More this week than what is usual. */
  'vroegsignaal-piek': { aantal: number; laag: number; hoog: number };
  /** Said again after it was called solved. */
  'vroegsignaal-herhaling': { aantal: number };
  nee: { aantal: number };
  /** What the effect check said of it, as a sentence. */
  heropenen: { meting: string };
  cluster: { aantal: number; weken: number; trend: Trend };
  terugkijken: { besloten: string };
  /** What misses; null when everything is there. */
  sluiten: { mist: Issue | null };
  /** Somebody put it there. */
  zelf: Record<string, never>;
}

export type Omdatcode = keyof Omdatparams;

export type Omdat = { [C in Omdatcode]: { code: C; params: Omdatparams[C] } }[Omdatcode];
