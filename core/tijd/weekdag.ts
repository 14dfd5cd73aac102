import { readWeekdag, toDagnummer } from '#core/tijd/dagen.ts';

/** From 1 (Monday) to 7 (Sunday), as ISO 8601 counts them. */
export const weekdagen = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;

/** 1 for Monday to 7 for Sunday. */
export function readIsoWeekdag(dag: string): number {
  return readWeekdag(dag) || 7;
}

/** How people call the day of the week of a day. */
export function nameWeekdag(dag: string): string {
  return weekdagen[readIsoWeekdag(dag) - 1] ?? '';
}

/** A number that two days of one week (Monday to Sunday) have in common. */
export function readWeeknummer(dag: string): number {
  return Math.floor((toDagnummer(dag) + 3) / 7);
}
