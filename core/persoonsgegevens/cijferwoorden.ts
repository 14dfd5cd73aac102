import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';

const eenheden = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const tieners = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const tientallen = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Each number below a hundred as people write it, with its digits. */
const waarden = new Map<string, string>([
  ...eenheden.map((woord, i): [string, string] => [woord, String(i)]),
  ...tieners.map((woord, i): [string, string] => [woord, String(10 + i)]),
  ...tientallen.flatMap((tiental, i) => [
    [tiental, String(20 + 10 * i)] as [string, string],
    ...eenheden
      .slice(1)
      .map((eenheid, j): [string, string] => [`${eenheid}en${tiental}`, String(20 + 10 * i + j + 1)]),
  ]),
]);

const langsteEerst = [...waarden.keys()].sort((een, ander) => ander.length - een.length);
const vooraan = new RegExp(`^(?:${langsteEerst.join('|')})`);

/** The number word that a text in lower case begins with: its digits and how many letters it has. */
export function readCijferwoord(klein: string): { cijfers: string; lengte: number } | undefined {
  const woord = vooraan.exec(klein)?.[0];
  return woord === undefined ? undefined : { cijfers: waarden.get(woord) ?? '', lengte: woord.length };
}

/** Words of a number above a hundred: 'honderdtwaalf', 'tweehonderdvijf'. */
const honderdtal = /^([a-z]{0,5})honderd(?:en)?([a-z]{0,17})$/;

/** What a whole word in lower case is as a number below a thousand, in digits; undefined when it is none. */
export function readCijferwoordHeel(klein: string): string | undefined {
  if (klein.length > 30) return undefined;
  const los = waarden.get(klein);
  if (los !== undefined) return los;
  const gevonden = honderdtal.exec(klein);
  if (!gevonden) return undefined;
  const [, voor = '', na = ''] = gevonden;
  const honderden = voor === '' ? '1' : waarden.get(voor);
  const rest = na === '' ? '00' : waarden.get(na);
  if (honderden?.length !== 1 || honderden === '0' || rest === undefined) return undefined;
  return honderden + rest.padStart(2, '0');
}

/** How many digits the number words of a text in lower case stand for; 'een' stands in most texts and counts for none. */
export function countWoordcijfers(klein: string): number {
  let aantal = 0;
  for (const [woord] of klein.matchAll(/[a-z]+/g)) {
    if (woord !== 'een') aantal += readCijferwoordHeel(woord)?.length ?? 0;
  }
  return aantal;
}

/** With fewer words than this hardly anybody writes a number; 'een' stands in most texts. */
const minsteWoorden = 3;

/** True when a text in lower case holds enough number words to read them as digits. */
export function hasCijferwoorden(klein: string): boolean {
  let aantal = 0;
  for (const [woord] of klein.matchAll(/[a-z]+/g)) {
    if (woord.length < 18 && waarden.has(woord)) aantal++;
    if (aantal >= minsteWoorden) return true;
  }
  return false;
}

/** The text with number words as digits: 'nul zes een twee' → '0 6 1 2'. */
export function readCijferwoorden(lees: Leestekst): Leestekst {
  const tekens: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  for (const { 0: stuk, index } of lees.klein.matchAll(/[a-z]+|[^a-z]+/g)) {
    const cijfers = stuk.length < 18 ? waarden.get(stuk) : undefined;
    const over = cijfers ?? lees.tekst.slice(index, index + stuk.length);
    for (let i = 0; i < over.length; i++) {
      tekens.push(over.charAt(i));
      begin.push(lees.begin[cijfers === undefined ? index + i : index] ?? 0);
      eind.push(lees.eind[cijfers === undefined ? index + i : index + stuk.length - 1] ?? 0);
    }
  }
  const tekst = tekens.join('');
  return { tekst, klein: tekst.toLowerCase(), begin, eind };
}
