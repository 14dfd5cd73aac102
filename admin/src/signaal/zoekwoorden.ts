import { berichtwoorden } from '#core/taal/berichtwoorden.ts';

const kortste = 4;
const hoogstens = 3;
/** Of a long word the beginning is asked for, so that 'paspoorten' finds 'paspoort'. */
const begin = 7;

/** The few words of a text that say most, to let the server find candidates with; empty for a text of small words. */
export function pickZoekwoorden(tekst: string): string[] {
  const woorden = tekst
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((woord) => woord.length >= kortste && !berichtwoorden.has(woord) && !/^\d+$/.test(woord));
  const langsteEerst = [...new Set(woorden)].sort((a, b) => b.length - a.length);
  return [...new Set(langsteEerst.map((woord) => woord.slice(0, begin)))].slice(0, hoogstens);
}
