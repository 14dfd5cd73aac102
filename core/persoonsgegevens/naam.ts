import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const titel =
  /(^|[^a-z0-9])((?:de )?heer|meneer|mijnheer|mevrouw|mevr|dhr|mw|mr|drs|dr|ir|ing|prof|familie|fam|juffrouw|mejuffrouw|weduwe|dokter|juf|meester)(?:\.| |\/)/g;
const volgendeTitel = /^(?:\.? ?\/? ?(?:mevrouw|meneer|mevr|dhr|mw|mr|drs|dr|ir|ing|prof)\b)*\.? ?/i;
const tussenvoegsel =
  "(?:[vV]an|[dD]e|[dD]en|[dD]er|[tT]en|[tT]er|[tT]e|[hH]et|'[tT]|[iI]n|[oO]p|[uU]it|[vV]oor|[eE]l|[aA]l|[bB]en|[lL]a|[lL]e|[dD]u|[dD]'|[vV]d|[vV]\\.d\\.)";
const naam = new RegExp(
  `^(?:[A-Z]\\.[ -]?){0,6}(?:${tussenvoegsel} ){0,3}(?:[dDlOL]')?[A-Z][A-Za-z']+(?:-[A-Z]?[A-Za-z']+)*(?: (?:${tussenvoegsel} ){0,3}[A-Z][a-z']+(?:-[A-Z][a-z']+)*){0,2}`,
);
/** Titles that stand in the names of streets: 'Dr. Kuyperlaan'. */
const straattitel = /^(?:mr|drs|dr|ir|ing|prof)$/;
const straat = /[a-z](?:straat|laan|weg|plein|singel|dreef|kade|hof|park|school|pad|huis|gracht|brug)$/;
/** Words that may begin a sentence after 'mevrouw' without being a name. */
const geenNaam = new Set(
  'ik u uw de het een wij we hij zij mijn kunt kan wilt wil heeft hebt bent is dit dat er hoe wat waar wanneer waarom'.split(
    ' ',
  ),
);

/** Names of people after a title: 'mevrouw A. van den Berg', 'dhr. Jansen'. Streets named after people are none. */
export function findNaam(lees: Leestekst): Treffer[] {
  const treffers: Treffer[] = [];
  for (const gevonden of lees.klein.matchAll(titel)) {
    const begin = gevonden.index + (gevonden[1] ?? '').length;
    const naTitel = begin + (gevonden[2] ?? '').length;
    const aanloop = volgendeTitel.exec(lees.tekst.slice(naTitel, naTitel + 40))?.[0].length ?? 0;
    const persoon = naam.exec(lees.tekst.slice(naTitel + aanloop, naTitel + aanloop + 80))?.[0];
    if (persoon === undefined) continue;
    const klein = persoon.toLowerCase();
    const isStraat = straattitel.test(gevonden[2] ?? '') && straat.test(klein);
    if (isStraat || geenNaam.has(klein)) continue;
    treffers.push({ begin, eind: naTitel + aanloop + persoon.length, sleutel: klein.replace(/[^a-z]/g, '') });
  }
  return treffers;
}
