import type { Issue } from '#core/basis/issue.ts';

/** What stands where a quote stood that its melder no longer wants to be read (R3). */
export const ingetrokkenCitaat =
  'Deze vraag stond hier in iemands eigen woorden. Diegene wil dat niet meer. Daarom hebben wij de woorden weggehaald.';

/** What beheer says of an entry whose quote was taken away. */
export const vraagOmSamenvatting =
  'De melder wil niet meer dat het citaat te lezen is. Schrijf de vraag nu samengevat, in uw eigen woorden.';

/** The signal whose words an entry quotes: does it belong to the entry, and does its melder agree that everybody reads them? */
export interface Citaatbron {
  gekoppeld: boolean;
  toegestaan: boolean;
}

/** R3: true for a melder who lets everybody read their own words. */
export function allowsCitaat(toestemmingen: readonly string[]): boolean {
  return toestemmingen.includes('citaat-publiek');
}

export interface Citaatvraag {
  vraagSoort: string;
  /** Ticked by an editor who has the consent of somebody without a signal. */
  toestemmingCitaat: boolean;
  /** Null or absent when no signal is named. */
  citaatbron?: Citaatbron | null;
  /** Kenmerk of a linked signal whose words these are while none is named. */
  woordenVan?: string;
}

/** R3: a literal quote needs the consent of whose words it are; when a signal is named only that melder's own, and no tick stands in for it, nor for naming whose words they are. */
export function checkCitaat(v: Citaatvraag): Issue[] {
  if (v.vraagSoort !== 'letterlijk') return [];
  const { citaatbron } = v;
  if (!citaatbron && v.woordenVan) {
    return [{ path: 'citaatVan', code: 'r3-noem-melder', params: { kenmerk: v.woordenVan } }];
  }
  if (!citaatbron) return v.toestemmingCitaat ? [] : [{ path: 'vraagSoort', code: 'r3-toestemming' }];
  if (!citaatbron.gekoppeld) return [{ path: 'citaatVan', code: 'r3-ander-signaal' }];
  return citaatbron.toegestaan ? [] : [{ path: 'citaatVan', code: 'r3-melder-niet' }];
}

interface Woord {
  woord: string;
  begin: number;
  eind: number;
}

/** Words in a row that make a text a quote; a shorter quote counts as a whole. */
const langsteReeks = 5;
/** Fewer words than this are nobody's. */
const kortsteSnede = 3;

function splitWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = [];
  for (const gevonden of tekst.matchAll(/[0-9A-Za-z\u00c0-\u024f]+/g)) {
    const begin = gevonden.index;
    woorden.push({ woord: gevonden[0].toLowerCase(), begin, eind: begin + gevonden[0].length });
  }
  return woorden;
}

function joinReeks(woorden: readonly Woord[], begin: number, lengte: number): string {
  return woorden
    .slice(begin, begin + lengte)
    .map(({ woord }) => woord)
    .join(' ');
}

/** For each word of `tekst`: does it stand in a row of words that `citaat` has too? */
function markGedeeld(tekst: readonly Woord[], citaat: readonly Woord[], lengte: number): boolean[] {
  const gedeeld = tekst.map(() => false);
  if (lengte === 0) return gedeeld;
  const reeksen = new Set(citaat.slice(lengte - 1).map((_, i) => joinReeks(citaat, i, lengte)));
  for (let i = 0; i + lengte <= tekst.length; i += 1) {
    if (reeksen.has(joinReeks(tekst, i, lengte))) gedeeld.fill(true, i, i + lengte);
  }
  return gedeeld;
}

/** True when a vraag is one of these quotes, part of one or a version of one: the same five words in a row, or everything when it is shorter. */
export function holdsCitaat(vraag: string, citaten: readonly string[]): boolean {
  const woorden = splitWoorden(vraag);
  return citaten.some((tekst) => {
    const citaat = splitWoorden(tekst);
    const lengte = Math.min(langsteReeks, citaat.length, woorden.length);
    return markGedeeld(woorden, citaat, lengte).includes(true);
  });
}

/** True when a vraag takes its words from this text: a row of them, or all of them when one of both is that short. */
export function isCitaatVan(vraag: string, tekst: string): boolean {
  const [woorden, bron] = [splitWoorden(vraag), splitWoorden(tekst)];
  if (Math.min(woorden.length, bron.length) >= kortsteSnede) return holdsCitaat(vraag, [tekst]);
  const heel = joinReeks(woorden, 0, woorden.length);
  return heel !== '' && heel === joinReeks(bron, 0, bron.length);
}

/** A text beside the quote without the words that it took from it: '…' stands in their place. */
export function cutCitaat(tekst: string, citaten: readonly string[]): string {
  let over = tekst;
  for (const tekstVanCitaat of citaten) {
    const citaat = splitWoorden(tekstVanCitaat);
    const lengte = Math.min(langsteReeks, citaat.length);
    if (lengte < kortsteSnede) continue;
    const woorden = splitWoorden(over);
    over = cutWoorden(over, woorden, markGedeeld(woorden, citaat, lengte));
  }
  return over;
}

function cutWoorden(tekst: string, woorden: readonly Woord[], weg: readonly boolean[]): string {
  let over = '';
  let vanaf = 0;
  woorden.forEach(({ begin, eind }, i) => {
    if (!weg[i]) return;
    if (!weg[i - 1]) over += `${tekst.slice(vanaf, begin)}…`;
    vanaf = eind;
  });
  return over + tekst.slice(vanaf);
}
