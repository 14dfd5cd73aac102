import type { Issue } from '#core/basis/issue.ts';
import type { Agendasoort } from '#core/overleg/enumeraties.ts';
import type { Omdat, Trend } from '#core/agenda/omdat.ts';

/** Something that still has to be done; `reeks` is the series in whose meeting it was decided, or ''. */
export interface OpenActie {
  id: string;
  /** Id of a member of staff, or ''. */
  eigenaar: string;
  /** YYYY-MM-DD, or ''. */
  deadline: string;
  reeks: string;
}

/** What there was no time for in the meeting before. */
export interface Rest {
  id: string;
  sleutel: string;
  soort: string;
  titel: string;
  minuten: number;
  verbetering: string;
  signalen: readonly string[];
  /** How often it stood on an agenda, that one included. */
  keer: number;
  /** The day of that meeting. */
  datum: string;
  /** False when that meeting did not take place, so that it was no time of it. */
  telt: boolean;
}

/** An entry that may need a meeting; `reeks` is the series that decided about it last, or ''. */
export interface Loop {
  id: string;
  titel: string;
  reeks: string;
  /** True for a closed loop that the effect check proposes to reopen, with what it said. */
  heropenen: boolean;
  meting: string;
  /** What the closing gate misses, of a loop that is open; null of others, and of those that wait for their month. */
  mist: readonly Issue[] | null;
}

/** A besluit whose day of looking back is near. */
export interface Terugkijk {
  id: string;
  titel: string;
  verbetering: string;
  /** The day it was taken, and the day to look back; both YYYY-MM-DD. */
  besloten: string;
  terugkijkOp: string;
  reeks: string;
}

/** A group of signals that no meeting spoke of yet. */
export interface Patroon {
  id: string;
  titel: string;
  aantal: number;
  /** Over how many weeks they came. */
  weken: number;
  trend: Trend;
  signalen: readonly string[];
}

/** An early warning that waits for a decision, the most urgent first. */
export interface Waarschuwing {
  id: string;
  titel: string;
  omdat: Extract<Omdat, { code: `vroegsignaal-${string}` }>;
  verbetering: string;
  signalen: readonly string[];
}

/** Everything that can bring something onto an agenda, as the hooks read it. */
export interface Aanleidingen {
  acties: readonly OpenActie[];
  rest: readonly Rest[];
  vroegsignalen: readonly Waarschuwing[];
  lopen: readonly Loop[];
  clusters: readonly Patroon[];
  besluiten: readonly Terugkijk[];
}

/** A series of meetings and who comes to it. */
export interface Reeks {
  id: string;
  mensen: readonly string[];
}

/** For which meeting the agenda is. */
export interface Kader {
  /** Both YYYY-MM-DD: the day it is, and the day of the meeting. */
  vandaag: string;
  datum: string;
  minuten: number;
  reeks: Reeks;
  /** The other series that meet. */
  andere: readonly Reeks[];
  /** What stands on the open agenda of another series. */
  elders: readonly string[];
}

/** What had no place on an agenda: how many, and the first of them. */
export interface Buiten {
  aantal: number;
  eerste: Kandidaat[];
}

/** What could stand on the agenda, with the fewest and the most minutes that it asks for. */
export interface Kandidaat {
  /** What it is about: a refreshed agenda knows it by this. */
  sleutel: string;
  soort: Agendasoort;
  titel: string;
  omdat: Omdat;
  /** '' when it is about no entry. */
  verbetering: string;
  signalen: readonly string[];
  acties: readonly string[];
  keer: number;
  /** Id of the agendapunt that it was before, or ''. */
  vorige: string;
  minstens: number;
  liefst: number;
}
