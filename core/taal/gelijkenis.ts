import { foldLetter, isLosAccent } from '#core/taal/letters.ts';
import { isCijfer } from '#core/taal/letters.ts';
import { berichtwoorden } from '#core/taal/berichtwoorden.ts';

/** What is left of a text to compare: the trigrams of its words, each once. */
export type Profiel = ReadonlySet<string>;

/** Only the beginning of a long text is read, so that one comparison costs the same whatever people send. */
const langsteTekst = 2000;
/** From this likeness on two short texts are about the same thing; measured on the pairs in tests/core/taal/gelijkenis.test.ts. */
export const gelijkDrempel = 0.33;

function foldTeken(teken: string): string {
  if (teken === '’' || isLosAccent(teken.charCodeAt(0))) return '';
  return foldLetter(teken) ?? ' ';
}

/** The words of two letters or more, folded; "foto's" is one word. */
export function splitWoorden(tekst: string): string[] {
  const ascii = tekst.slice(0, langsteTekst).replace(/[^ -~\s]/g, foldTeken);
  return (
    ascii
      .toLowerCase()
      .replace(/'/g, '')
      .match(/[a-z0-9]{2,}/g) ?? []
  );
}

const dubbel = /(?:bb|dd|ff|gg|kk|ll|mm|nn|pp|rr|ss|tt)$/;
const uitgang = /(?:ingen|ing|tjes|tje|en|e)$/;

/** Makes the common forms of a word alike: brieven and brief, straten and straat, gebeld and belde. `woord` must be folded. */
export function stemWoord(woord: string): string {
  if (woord.length < 4 || isCijfer(woord.charAt(0))) return woord;
  let stam = woord.length > 5 && woord.startsWith('ge') ? woord.slice(2) : woord;
  stam = stam.replace(/(e[lmnr]|aar|ie)s$/, '$1');
  const kort = stam.replace(uitgang, '');
  if (kort.length > 2) stam = kort;
  if (dubbel.test(stam)) stam = stam.slice(0, -1);
  if (stam.length > 3) stam = stam.replace(/([b-df-hj-np-tv-z])[dt]$/, '$1');
  return stam
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/aa|ee|oo|uu/g, (klinkers) => klinkers.charAt(0));
}

/** Reads what can be compared from a text in any spelling, case or accents. Empty for a text of stop words only. */
export function readProfiel(tekst: string): Profiel {
  const profiel = new Set<string>();
  for (const woord of splitWoorden(tekst)) {
    if (berichtwoorden.has(woord)) continue;
    const stam = ` ${stemWoord(woord)} `;
    for (let i = 0; i + 3 <= stam.length; i++) profiel.add(stam.slice(i, i + 3));
  }
  return profiel;
}

/**
 * The coefficient of Ochiai: 0 when two profiles share nothing (or one is empty), 1 when they are the same. Like Dice for texts of one
 * length, but a few typed words still find the long text that has them all.
 */
export function measureGelijkenis(a: Profiel, b: Profiel): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [klein, groot] = a.size <= b.size ? [a, b] : [b, a];
  let gedeeld = 0;
  for (const drieletter of klein) if (groot.has(drieletter)) gedeeld++;
  return gedeeld / Math.sqrt(a.size * b.size);
}

/** Up to `hoogstens` of `kandidaten` that are about the same as `profiel`, most alike first, equal ones in the order given. */
export function findGelijke<T extends { profiel: Profiel }>(
  profiel: Profiel,
  kandidaten: readonly T[],
  hoogstens = 5,
  drempel = gelijkDrempel,
): { kandidaat: T; gelijkenis: number }[] {
  const gevonden = kandidaten.map((kandidaat, plaats) => ({
    kandidaat,
    plaats,
    gelijkenis: measureGelijkenis(profiel, kandidaat.profiel),
  }));
  return gevonden
    .filter(({ gelijkenis }) => gelijkenis >= drempel)
    .sort((a, b) => b.gelijkenis - a.gelijkenis || a.plaats - b.plaats)
    .slice(0, hoogstens)
    .map(({ kandidaat, gelijkenis }) => ({ kandidaat, gelijkenis }));
}
