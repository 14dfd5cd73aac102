import { toDagnummer } from '#core/tijd/dagen.ts';

/** 1 January 1970 was a Thursday: weeks begin on Monday. */
const donderdag = 3;

/** The number of the week that a day (YYYY-MM-DD) is in, counted from that of 1 January 1970. */
export function toWeeknummer(dag: string): number {
  return Math.floor((toDagnummer(dag) + donderdag) / 7);
}

/** The first day of a week, as a number of days since 1 January 1970. */
export function firstDagnummer(week: number): number {
  return week * 7 - donderdag;
}
