import { afkortingen } from '#core/taal/leesbaarheid/afkortingen.ts';
import { countSyllables } from '#core/taal/leesbaarheid/count-syllables.ts';
import { splitZinnen, type Zinplaats } from '#core/taal/leesbaarheid/split-zinnen.ts';

/** A sentence with its own score; `moeilijk` when it is long or its words are. */
export interface Zin extends Zinplaats {
  woorden: number;
  score: number;
  moeilijk: boolean;
}

export interface Leesbaarheid {
  /** Flesch-Douma, one decimal; 60 and above reads easily (B1). null below five words. */
  score: number | null;
  zinnen: Zin[];
  woorden: number;
}

const minsteWoorden = 5;
/** More words than this are too many for one sentence at B1. */
const langsteZin = 20;
/** Below this score a sentence is hard, when it has enough words for the score to mean something. */
const laagsteZinscore = 40;
const minsteWoordenVoorZinscore = 8;

/** Words as a reader counts them, without the punctuation around them; signs by themselves are none. */
function listWoorden(zin: string): string[] {
  const woorden: string[] = [];
  for (const stuk of zin.split(/\s+/)) {
    const zonderOpening = stuk.replace(/^["“„‘([«•*-]+/, '');
    const kaal = zonderOpening.replace(/["”’)\]»,;:!?…]+$/, '');
    const woord = afkortingen.has(kaal.toLowerCase()) ? kaal : kaal.replace(/[."”’)\]»,;:!?…]+$/, '');
    const heeftInhoud = woord.toLowerCase() !== woord.toUpperCase() || /[\d%€]/.test(woord);
    if (heeftInhoud) woorden.push(woord);
  }
  return woorden;
}

/**
 * Reading ease for Dutch after W.H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, bulletin 17 (1960), who
 * fitted R. Flesch, A new readability yardstick (Journal of Applied Psychology 32, 1948) to Dutch.
 */
function scoreDouma(lettergrepen: number, woorden: number, zinnen: number): number {
  const score = 206.84 - (0.77 * 100 * lettergrepen) / woorden - (0.93 * woorden) / zinnen;
  return Math.round(score * 10) / 10;
}

/** The reading ease of a text and of each of its sentences: 206,84 − 0,77·syllables per 100 words − 0,93·words per sentence. */
export function measureLeesbaarheid(tekst: string): Leesbaarheid {
  const zinnen: Zin[] = [];
  const geteld = new Map<string, number>();
  const count = (woord: string): number => {
    const grepen = geteld.get(woord) ?? countSyllables(woord);
    geteld.set(woord, grepen);
    return grepen;
  };
  let woorden = 0;
  let lettergrepen = 0;
  for (const { begin, eind } of splitZinnen(tekst)) {
    const inZin = listWoorden(tekst.slice(begin, eind));
    if (inZin.length === 0) continue;
    const grepen = inZin.reduce((som, woord) => som + count(woord), 0);
    const score = scoreDouma(grepen, inZin.length, 1);
    const lastig = inZin.length >= minsteWoordenVoorZinscore && score < laagsteZinscore;
    zinnen.push({ begin, eind, woorden: inZin.length, score, moeilijk: inZin.length > langsteZin || lastig });
    woorden += inZin.length;
    lettergrepen += grepen;
  }
  const score = woorden < minsteWoorden ? null : scoreDouma(lettergrepen, woorden, zinnen.length);
  return { score, zinnen, woorden };
}
