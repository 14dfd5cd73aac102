import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import { nameWeekdag, readIsoWeekdag } from '#core/tijd/weekdag.ts';
import { isDatum } from '#core/tijd/dagen.ts';
import { formatDatum } from '#core/tijd/maand.ts';
import { isTijd, toMinuten, writeTijd } from '#core/tijd/nederlandse-tijd.ts';

/** How far a meeting is, as people read it in a list. */
export const overlegstatusLabels: Record<Overlegstatus, string> = {
  concept: 'Nog niet uitgenodigd',
  uitgenodigd: 'Uitgenodigd',
  bezig: 'Nu bezig',
  gesloten: 'Gehouden',
  vervallen: 'Gaat niet door',
};

/** 'dinsdag 1 december 2026' */
export function formatDag(dag: string): string {
  return `${nameWeekdag(dag)} ${formatDatum(dag)}`;
}

/** '10.00–11.00 uur' */
export function formatTijden({ tijd, minuten }: { tijd: string; minuten: number }): string {
  if (!isTijd(tijd)) return '';
  const eind = writeTijd(toMinuten(tijd) + minuten);
  return `${tijd.replace(':', '.')}–${eind.replace(':', '.')} uur`;
}

/** What a series comes to, in words; '' while that is not known. */
export function describeRitme(ritmeWeken: number, eersteDag: string): string {
  if (!isDatum(eersteDag) || ritmeWeken < 1) return '';
  const weken = ritmeWeken === 1 ? 'Elke week' : `Om de ${ritmeWeken} weken`;
  return `${weken} op ${nameWeekdag(eersteDag)}`;
}

/** How long it is from one time to another, in minutes; below zero when the end comes first, 0 when one of them is none. */
export function countMinuten(van: string, tot: string): number {
  return isTijd(van) && isTijd(tot) ? toMinuten(tot) - toMinuten(van) : 0;
}

/** The day of the week that goes with a first day; 0 while that is none. */
export function readWeekdagVan(dag: string): number {
  return isDatum(dag) ? readIsoWeekdag(dag) : 0;
}

/** The choices for how often, as pairs of weeks and words. */
export const ritmes: readonly (readonly [string, string])[] = [
  ['1', 'Elke week'],
  ['2', 'Om de 2 weken'],
  ['3', 'Om de 3 weken'],
  ['4', 'Om de 4 weken'],
  ['6', 'Om de 6 weken'],
  ['8', 'Om de 8 weken'],
  ['13', 'Om de 13 weken'],
  ['26', 'Om de 26 weken'],
];
