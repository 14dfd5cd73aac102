import { addDagen, isDatum, readWeekdag, writeDatum } from '#core/termijnen/dagen.ts';

const vorm = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)/;

/** The last Sunday of a month of 31 days, on which the clock changes at 01:00 UTC (Directive 2000/84/EC). */
function findOmzetdag(jaar: number, maand: number): string {
  const laatste = writeDatum(jaar, maand, 31);
  return addDagen(laatste, -readWeekdag(laatste));
}

/** Hours that the Dutch clock is ahead of UTC: 2 in summer, 1 in winter. */
function readVoorsprong(dag: string, uur: number): number {
  const jaar = Number(dag.slice(0, 4));
  const moment = `${dag} ${String(uur).padStart(2, '0')}`;
  return moment >= `${findOmzetdag(jaar, 3)} 01` && moment < `${findOmzetdag(jaar, 10)} 01` ? 2 : 1;
}

/**
 * The day it was in the Netherlands at a moment in UTC ('2026-07-01 22:30:00.000Z' → '2026-07-02'). A day without a time comes back
 * as it is, anything else as ''.
 */
export function toNederlandseDag(moment: string): string {
  if (isDatum(moment)) return moment;
  const [, dag = '', uren = ''] = vorm.exec(moment) ?? [];
  if (!isDatum(dag)) return '';
  const uur = Number(uren);
  return uur + readVoorsprong(dag, uur) >= 24 ? addDagen(dag, 1) : dag;
}
