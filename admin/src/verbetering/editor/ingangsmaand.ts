import { isMaand } from '#core/tijd/maand.ts';

const namen = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function findMaandnummer(woord: string): number {
  const kort = woord.slice(0, 3) === 'mrt' ? 'maa' : woord.slice(0, 3);
  return namen.indexOf(kort) + 1;
}

/** What people write for a month ('3-2026', '03/2026', 'maart 2026') as YYYY-MM; what is none comes back as it was, trimmed. */
export function parseMaand(invoer: string): string {
  const tekst = invoer.trim();
  const klein = tekst.toLowerCase();
  const cijfers =
    /^(\d{1,2})[-/. ](\d{4})$/.exec(klein) ?? /^(?<jaar>\d{4})[-/. ](?<maand>\d{1,2})$/.exec(klein);
  const woord = /^([a-z]{3,9})\.? (\d{4})$/.exec(klein);
  let maand = '';
  if (woord) maand = `${woord[2]}-${String(findMaandnummer(woord[1] ?? '')).padStart(2, '0')}`;
  else if (cijfers) {
    const [jaar, nummer] = cijfers.groups
      ? [cijfers.groups['jaar'], cijfers.groups['maand']]
      : [cijfers[2], cijfers[1]];
    maand = `${jaar}-${(nummer ?? '').padStart(2, '0')}`;
  }
  return isMaand(maand) ? maand : tekst;
}
