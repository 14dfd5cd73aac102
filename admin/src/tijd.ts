const tijd = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const datum = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const kort = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
const isoDag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** A PocketBase timestamp ('2026-04-14 08:42:00.000Z') or ISO date as a moment; null when it is none. */
export function parseMoment(waarde: string | Date): Date | null {
  const moment = waarde instanceof Date ? waarde : new Date(waarde.replace(' ', 'T'));
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** '10.42 uur'; '' for what is no moment. */
export function formatTijd(waarde: string | Date): string {
  const moment = parseMoment(waarde);
  return moment ? `${tijd.format(moment).replace(':', '.')} uur` : '';
}

/** The time it is now, as '10.42 uur'. */
export function formatNu(): string {
  return formatTijd(new Date());
}

/** '14-04-2026', for tables. */
export function formatKort(waarde: string | Date): string {
  const moment = parseMoment(waarde);
  return moment ? kort.format(moment) : '';
}

/** 'vandaag om 10.42 uur', 'gisteren om 10.42 uur' or '14 april 2026 om 10.42 uur'. */
export function formatMoment(waarde: string | Date, nu: Date = new Date()): string {
  const moment = parseMoment(waarde);
  if (!moment) return '';
  const gisteren = new Date(nu.getTime() - 86_400_000);
  const dag =
    kort.format(moment) === kort.format(nu)
      ? 'vandaag'
      : kort.format(moment) === kort.format(gisteren)
        ? 'gisteren'
        : datum.format(moment);
  return `${dag} om ${formatTijd(moment)}`;
}

/** Today in the Netherlands as YYYY-MM-DD. */
export function vandaagIso(nu: Date = new Date()): string {
  return isoDag.format(nu);
}
