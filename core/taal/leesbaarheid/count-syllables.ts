import { afkortingen } from '#core/taal/leesbaarheid/afkortingen.ts';
import { leenwoorden } from '#core/taal/leesbaarheid/leenwoorden.ts';
import { foldLetter, isLosAccent } from '#core/taal/letters.ts';

/** Vowels that sound as one, longest first. What is not here counts apart: 'i-de-aal', 'ra-di-o', 'ac-tu-eel'. */
const klank = /aai|ooi|oei|eeu|ieu|eau|oeu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|ay|ey|oy|uy|[aeiouy]/g;
/** Letter words that are spelled out although they could be said as a word. */
const gespeld = ['AOW', 'KVK', 'UWV'];
const trema = 'äëïöü';
const accentTrema = 0x308;

/** 'WMO' and 'EU' are spelled, 'DUO' and 'WOZ' are said as a word. */
function isGespeld(woord: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(woord)) return false;
  return (
    woord.length === 2 ||
    gespeld.includes(woord) ||
    !/^(?:[B-DF-HJ-NP-TV-Z]?[AEIOUY])+[B-DF-HJ-NP-TV-Z]?$/.test(woord)
  );
}

/** Plain letters, with '·' before a vowel that a trema sets apart. */
function foldWoord(woord: string): string {
  let plat = '';
  for (const letter of woord.toLowerCase()) {
    const code = letter.charCodeAt(0);
    if (code === accentTrema) plat = `${plat.slice(0, -1)}·${plat.slice(-1)}`;
    else if (!isLosAccent(code)) plat += (trema.includes(letter) ? '·' : '') + (foldLetter(letter) ?? letter);
  }
  return plat;
}

function countLetters(deel: string, metApostrof: boolean): number {
  if (isGespeld(deel)) return deel.length;
  let plat = foldWoord(deel);
  if (plat.length > 2)
    for (const [patroon, vervanging] of leenwoorden) plat = plat.replace(patroon, vervanging);
  const klanken = plat.match(klank)?.length ?? 0;
  if (klanken > 0) return klanken;
  return metApostrof ? 1 : Math.min(plat.length, 5);
}

/**
 * Syllables of one Dutch word as it is said aloud, at least 1. It counts vowel sounds: diphthongs and ij count once, a trema starts a
 * new one, hyphens and slashes part words, a list of loan words handles what Dutch spelling does not show. Known abbreviations count as
 * the words they stand for, letter words and words without vowels ('sms') as their letters, '%' and '€' as 'procent' and 'euro'.
 * A number is read at a glance and not sounded out: one digit counts 1, anything longer 2 ('2024', '1.340', '9.00').
 */
export function countSyllables(woord: string): number {
  const afkorting = afkortingen.get(woord.toLowerCase());
  if (afkorting !== undefined) return afkorting;
  const metApostrof = /['’‘`]/.test(woord);
  const kaal = woord
    .replace(/^['’‘`](?:s|t)-/i, '')
    .replace(/['’‘`´]/g, '')
    .replace(/(\d)[.,:](\d)/g, '$1$2');
  let som = 0;
  for (const deel of kaal.match(/\d+|[^\d\s.,:;!?()[\]{}"“”„«»/\\_+*=<>|&@#~%€•…–—-]+|%|€/g) ?? []) {
    if (deel === '%' || deel === '€') som += 2;
    else if (/^\d+$/.test(deel)) som += Math.min(deel.length, 2);
    else som += countLetters(deel, metApostrof);
  }
  return Math.max(1, som);
}
