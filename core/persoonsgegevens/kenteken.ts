import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

/** The sidecodes 1–14 of the RDW: A a letter, 9 a digit. */
const sidecodes = new Set([
  'AA-99-99',
  '99-99-AA',
  '99-AA-99',
  'AA-99-AA',
  'AA-AA-99',
  '99-AA-AA',
  '99-AAA-9',
  '9-AAA-99',
  'AA-999-A',
  'A-999-AA',
  'AAA-99-A',
  'A-99-AAA',
  '9-AA-999',
  '999-AA-9',
]);
const zonderStreepjes = new Set([...sidecodes].map((sidecode) => sidecode.replace(/-/g, '')));
const maanden = new Set(['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']);
const context = /kenteken|nummerbord|nummerplaat/g;
/** How far after 'kenteken' a plate without hyphens is looked for. */
const bereik = 40;

function readVorm(tekst: string): string {
  return tekst.replace(/[a-z]/g, 'A').replace(/[0-9]/g, '9');
}

function isVrij(klein: string, begin: number, eind: number): boolean {
  return (
    !/[a-z0-9]-?$/.test(klein.slice(Math.max(0, begin - 2), begin)) &&
    !/^-?[a-z0-9]/.test(klein.slice(eind, eind + 2))
  );
}

function findMetStreepjes(klein: string): Treffer[] {
  const treffers: Treffer[] = [];
  for (const gevonden of klein.matchAll(/[a-z0-9]{1,3}-[a-z0-9]{1,3}-[a-z0-9]{1,3}/g)) {
    const begin = gevonden.index;
    const eind = begin + gevonden[0].length;
    const kenteken = gevonden[0];
    const isDatum = kenteken.split('-').some((deel) => maanden.has(deel));
    if (isDatum || !sidecodes.has(readVorm(kenteken)) || !isVrij(klein, begin, eind)) continue;
    treffers.push({ begin, eind, sleutel: kenteken.replace(/-/g, '') });
  }
  return treffers;
}

function findMetContext(klein: string): Treffer[] {
  const treffers: Treffer[] = [];
  for (const woord of klein.matchAll(context)) {
    const vanaf = woord.index + woord[0].length;
    const stuk = klein.slice(vanaf, vanaf + bereik);
    for (let i = 0; i < stuk.length; i++) {
      const begin = vanaf + i;
      const gevonden =
        /^[a-z0-9]{1,6}(?:[ .][a-z0-9]{1,3}){0,2}/.exec(klein.slice(begin, begin + 10))?.[0] ?? '';
      const kenteken = gevonden.replace(/[ .]/g, '');
      if (!zonderStreepjes.has(readVorm(kenteken)) || !isVrij(klein, begin, begin + gevonden.length))
        continue;
      treffers.push({ begin, eind: begin + gevonden.length, sleutel: kenteken });
    }
  }
  return treffers;
}

/** Dutch licence plates with their hyphens; without hyphens only shortly after a word as 'kenteken'. */
export function findKenteken(lees: Leestekst): Treffer[] {
  return [...findMetStreepjes(lees.klein), ...findMetContext(lees.klein)];
}
