import { stemmer } from '@orama/stemmers/dutch';
import { vraagwoorden } from '#site/zoeken/vraagwoorden.ts';

/** A word of a text, folded, with the place of its letters in the original text. */
export interface Woordplaats {
  woord: string;
  begin: number;
  eind: number;
}

const letters = /[\p{L}\p{N}\p{M}]+/gu;
const losseLetters: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ß: 'ss', ł: 'l', đ: 'd' };

/** Lower case without diacritics: 'Ideeën' → 'ideeen'. */
function foldWoord(tekst: string): string {
  const klein = tekst.toLowerCase();
  if (/^[a-z0-9]*$/.test(klein)) return klein;
  return klein
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøßłđ]/g, (letter) => losseLetters[letter] ?? letter);
}

/** Every run of letters and digits, stop words included; "foto's" gives 'foto' and 's'. */
export function splitWoorden(tekst: string): Woordplaats[] {
  const plaatsen: Woordplaats[] = [];
  for (const gevonden of tekst.matchAll(letters)) {
    const begin = gevonden.index;
    plaatsen.push({ woord: foldWoord(gevonden[0]), begin, eind: begin + gevonden[0].length });
  }
  return plaatsen;
}

/** True for words that tell something: two letters or more and no stop word. */
export function isZoekwoord(woord: string): boolean {
  return woord.length > 1 && !vraagwoorden.has(woord);
}

/** The words worth finding in a text; what is written with a hyphen also counts as one word: 'id-kaart' → id, kaart, idkaart. */
export function findZoekwoorden(tekst: string): string[] {
  const plaatsen = splitWoorden(tekst);
  const woorden = plaatsen.map((plaats) => plaats.woord);
  plaatsen.forEach((plaats, i) => {
    const vorige = plaatsen[i - 1];
    if (vorige && vorige.eind + 1 === plaats.begin && tekst[vorige.eind] === '-') {
      woorden.push(vorige.woord + plaats.woord);
    }
  });
  return woorden.filter(isZoekwoord);
}

/** A term without spaces as one folded word: 'Id-kaart' → 'idkaart'. */
export function foldTerm(term: string): string {
  return splitWoorden(term)
    .map((plaats) => plaats.woord)
    .join('');
}

/** Writes each double vowel once: 'parkeer' and the start of 'parkeren' become alike. */
function collapseKlinkers(woord: string): string {
  return woord.replace(/([aeou])\1/g, '$1');
}

/**
 * What all forms of one word share. Snowball's Dutch stemmer leaves spelling changes at a syllable's end alone
 * (brief/brieven, huis/huizen, straat/straten), so those are made alike afterwards. `woord` must be folded.
 */
export function buildSleutel(woord: string): string {
  if (woord.length < 4) return woord;
  const stam = stemmer(woord).toLowerCase();
  return collapseKlinkers(stam.replace(/v$/, 'f').replace(/z$/, 's'));
}

/** Other keys under which forms of the same verb or noun may stand: duurt/duren, gewacht/wachten, kinderen/kind, bezorger/bezorgen. */
export function buildVarianten(sleutel: string): string[] {
  const kern = sleutel.replace(/^ge(?=.{4})/, '');
  const kort = kern.replace(/[td]$/, '');
  const varianten = new Set([kern, kort, `${kort}t`, `${kort}d`, `ge${kort}t`, `ge${kort}d`, `${sleutel}er`]);
  varianten.add(sleutel.replace(/er$/, ''));
  varianten.add(buildSleutel(kort));
  varianten.delete(sleutel);
  return [...varianten].filter((variant) => variant.length >= 3);
}
