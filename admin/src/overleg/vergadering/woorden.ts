import { parseMoment } from '../../tijd.ts';

/** What kind of thing an agendapunt is, above its title. */
export const soortnamen: Record<string, string> = {
  actie: 'Wat wij beloofden',
  rest: 'Bleef liggen',
  vroegsignaal: 'Vroegsignaal',
  nee: 'Zegt nee',
  heropenen: 'Weer open?',
  cluster: 'Patroon',
  terugkijken: 'Terugkijken',
  sluiten: 'Bijna rond',
  verbetering: 'Verbetering',
  vrij: 'Zelf toegevoegd',
};

const dag = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const kort = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });

/** 'dinsdag 26 januari 2027'; '' for no day. */
export function formatLangeDag(waarde: string): string {
  const moment = waarde === '' ? null : parseMoment(`${waarde}T12:00:00`);
  return moment ? dag.format(moment) : '';
}

/** '26 januari'; '' for no day. */
export function formatDagMaand(waarde: string): string {
  const moment = waarde === '' ? null : parseMoment(`${waarde}T12:00:00`);
  return moment ? kort.format(moment) : '';
}

/** 'nog 5 min', or that the time is over. */
export function describeNog(nog: number): string {
  return nog > 0 ? `nog ${nog} min` : 'De tijd is om';
}

/** '1e', '2e', '3e'. */
export function nth(aantal: number): string {
  return `${aantal}e`;
}

/** A sentence as a person finishes it: 'Wij gaan … ' with a full stop. */
export function endZin(tekst: string): string {
  const schoon = tekst.trim();
  return /[.!?…]$/.test(schoon) ? schoon : `${schoon}.`;
}

/** What somebody typed behind 'Wij gaan' or 'Omdat', as one sentence; typed with those words it gets them once. */
export function beginZin(begin: string, tekst: string): string {
  const schoon = tekst.trim();
  const heeft = schoon.toLowerCase().startsWith(`${begin.toLowerCase()} `);
  return endZin(heeft ? schoon : `${begin} ${schoon}`);
}

/** A moment in ms since 1970 as ISO 8601; now when left out. */
export function toIso(moment: number = Date.now()): string {
  return new Date(moment).toISOString();
}
