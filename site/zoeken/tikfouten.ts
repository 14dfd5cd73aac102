import Fuse from 'fuse.js/basic';
import type { Zoekindex } from '#site/zoeken/read-index.ts';

/** A word that was probably meant, and how alike it is: 1 is the same. */
export interface Gelijkenis {
  woord: string;
  gelijkenis: number;
}

const maximumWoorden = 6;
/** A shorter beginning with a mistake in it could be anything. */
const kortsteBegin = 5;

/**
 * The words of the index that may be meant by a word that is not in it, best first. `nogBezig` also accepts words of
 * which this may be the beginning. Fuse.js ranks the words of like length that share letters; what differs in more
 * places than somebody mistypes is left out (swapping two letters is one mistake).
 */
export function findGelijkende(index: Zoekindex, woord: string, nogBezig: boolean): Gelijkenis[] {
  const fouten = countToegestaan(woord);
  if (fouten === 0) return [];
  const alsBegin = nogBezig && woord.length >= kortsteBegin;
  const kandidaten = findKandidaten(index.woorden, woord, fouten, alsBegin);
  const fuse = new Fuse(kandidaten, {
    ignoreFieldNorm: true,
    threshold: 0.55,
    distance: 60,
    includeScore: true,
  });
  return fuse
    .search(woord, { limit: 60 })
    .map(({ item }) => ({ woord: item, afstand: countFouten(woord, item, alsBegin) }))
    .filter(({ afstand }) => afstand <= fouten)
    .sort((a, b) => a.afstand - b.afstand || (a.woord < b.woord ? -1 : 1))
    .filter(({ afstand }, _, [beste]) => afstand <= (beste?.afstand ?? 0))
    .slice(0, maximumWoorden)
    .map(({ woord: gevonden, afstand }) => ({ woord: gevonden, gelijkenis: 1 - afstand / woord.length }));
}

/** How many mistakes a word of this length may have. */
function countToegestaan(woord: string): number {
  if (woord.length < 4 || /\d/.test(woord)) return 0;
  return woord.length < 8 ? 1 : 2;
}

/** Only words that can be within so many mistakes: about as long, and each mistake brings or takes at most one letter. */
function findKandidaten(woorden: string[], woord: string, fouten: number, nogBezig: boolean): string[] {
  const letters = maskLetters(woord, woord.length);
  const langste = woord.length + fouten;
  return woorden.filter((kandidaat) => {
    if (kandidaat.length < woord.length - fouten || (kandidaat.length > langste && !nogBezig)) return false;
    if (woord.length < 6 && kandidaat[0] !== woord[0]) return false;
    const ander = maskLetters(kandidaat, langste);
    const extra = nogBezig ? 2 * fouten : fouten;
    return countBits(letters & ~ander) <= fouten && countBits(ander & ~letters) <= extra;
  });
}

/** One bit for each letter among the first `lengte`. */
function maskLetters(woord: string, lengte: number): number {
  let masker = 0;
  const einde = Math.min(woord.length, lengte);
  for (let i = 0; i < einde; i += 1) masker |= 1 << (woord.charCodeAt(i) - 97);
  return masker;
}

function countBits(masker: number): number {
  let bits = 0;
  for (let rest = masker; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. `nogBezig`: to the nearest beginning of `doel`. */
function countFouten(woord: string, doel: string, nogBezig = false): number {
  let eerder: number[] = [];
  let vorige = Array.from({ length: doel.length + 1 }, (_, j) => j);
  for (let i = 1; i <= woord.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= doel.length; j += 1) {
      const gelijk = woord[i - 1] === doel[j - 1] ? 0 : 1;
      let beste = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + gelijk);
      if (i > 1 && j > 1 && woord[i - 1] === doel[j - 2] && woord[i - 2] === doel[j - 1]) {
        beste = Math.min(beste, (eerder[j - 2] ?? 0) + 1);
      }
      rij.push(beste);
    }
    [eerder, vorige] = [vorige, rij];
  }
  return nogBezig ? Math.min(...vorige) : (vorige[doel.length] ?? 0);
}
