import { addDagen, isDatum, readWeekdag, writeDatum } from '#core/tijd/dagen.ts';

const vorm = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)/;

/** The last Sunday of a month of 31 days, on which the clock changes at 01:00 UTC (Directive 2000/84/EC). */
export function findOmzetdag(jaar: number, maand: number): string {
  const laatste = writeDatum(jaar, maand, 31);
  return addDagen(laatste, -readWeekdag(laatste));
}

/** The hour in UTC at which the Dutch day ends: 22 in summer time, 23 in winter; late enough not to ask for the hour of the change. */
function readDagwissel(dag: string): number {
  const jaar = Number(dag.slice(0, 4));
  return dag >= findOmzetdag(jaar, 3) && dag < findOmzetdag(jaar, 10) ? 22 : 23;
}

/**
 * The day it was in the Netherlands at a moment in UTC ('2026-07-01 22:30:00.000Z' → '2026-07-02'). A day without a time comes back
 * as it is, anything else as ''.
 */
export function toNederlandseDag(moment: string): string {
  if (isDatum(moment)) return moment;
  const [, dag = '', uren = ''] = vorm.exec(moment) ?? [];
  if (!isDatum(dag)) return '';
  return Number(uren) >= readDagwissel(dag) ? addDagen(dag, 1) : dag;
}
