import type { Issue } from '#core/basis/issue.ts';

/** One line of a transition table: a thing that is one of `van` becomes `naar` by the event `bij`. '' is not being there, before or after. */
export interface Overgang<
  Staat extends string,
  Gebeurtenis extends string,
  Situatie = unknown,
  Gevolg extends string = never,
> {
  van: readonly Staat[];
  bij: Gebeurtenis;
  naar: Staat;
  /** What stands in the way; left out when nothing can. */
  mits?: (situatie: Situatie) => Issue[];
  /** What follows from it, in this order and in the same transaction. */
  dan?: readonly Gevolg[];
}

/** What a step answers: the line of the table by which it goes, or everything that stands in the way. */
export type Stap<S extends string, G extends string, T, D extends string> = Overgang<S, G, T, D> | Issue[];

const ondertussenAnders: Issue = { path: 'status', code: 'overgang-kan-niet' };

/** The line by which `bij` moves what is `van`: of several the first without objections. `kanNiet` is the objection when there is none. */
export function takeStap<S extends string, G extends string, T, D extends string>(
  tabel: readonly Overgang<S, G, T, D>[],
  { van, bij, situatie, kanNiet = ondertussenAnders }: { van: S; bij: G; situatie: T; kanNiet?: Issue },
): Stap<S, G, T, D> {
  let issues = [kanNiet];
  for (const overgang of tabel) {
    if (overgang.bij !== bij || !overgang.van.includes(van)) continue;
    issues = overgang.mits?.(situatie) ?? [];
    if (issues.length === 0) return overgang;
  }
  return issues;
}

/** Tells objections from the line by which a step goes. */
export function isGeweigerd<O extends object>(stap: O | Issue[]): stap is Issue[] {
  return Array.isArray(stap);
}
