import { readCijferwoord } from '#core/persoonsgegevens/cijferwoorden.ts';
import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';

/** Letters that have the shape of a digit. */
const gedaanten: Readonly<Record<string, string>> = {
  o: '0',
  i: '1',
  l: '1',
  z: '2',
  e: '3',
  s: '5',
  b: '8',
};
/** Of letters alone only these are believed, and only among digits. */
const losseLetters = /^(?:[oi]|[oil]{2})$/;
/** Marks of a web page, words of letters and digits, and every other sign. */
const delen = /<\/?[a-z][^<>]{0,30}>|[a-z0-9]+|[^a-z0-9]/g;
/** Longer is no word for a number. */
const langsteWoord = 120;
/** Signs that the detectors know; any other between two digits counts as '|'. */
const bekend = ' -./()_*~\\:|,;';
/** Signs that say that a number is an amount, or where one begins. */
const breekt = '$%@+';
const langsteTussen = 4;
/** So many digits together are a number to somebody. */
const kortsteNummer = 8;

/** A part of the text, and the text that stands for some of its letters: '12E4' is '12', '3' and '4'. */
interface Deel {
  begin: number;
  eind: number;
  gelezen: { cijfers: string; lengte: number }[] | undefined;
  /** True when it has a digit of its own, so that its letters are read beside that. */
  heeftCijfer: boolean;
}

function readDeel(deel: string): Deel['gelezen'] {
  if (deel.length > langsteWoord || !/[a-z]/.test(deel)) {
    return /^\d/.test(deel) && !/[a-z]/.test(deel) ? [{ cijfers: deel, lengte: deel.length }] : undefined;
  }
  const metLetters = /\d/.test(deel) || losseLetters.test(deel);
  const gelezen: { cijfers: string; lengte: number }[] = [];
  for (let i = 0; i < deel.length;) {
    const letter = deel.charAt(i);
    const woord = letter >= 'a' ? readCijferwoord(deel.slice(i)) : undefined;
    const cijfers = woord?.cijfers ?? (letter < 'a' ? letter : metLetters ? gedaanten[letter] : undefined);
    if (cijfers === undefined) return undefined;
    gelezen.push({ cijfers, lengte: woord?.lengte ?? 1 });
    i += woord?.lengte ?? 1;
  }
  return gelezen;
}

/** For each part whether it belongs to a row of digits and signs with enough digits to be a number. */
function markNummers(klein: string, stukken: readonly Deel[]): boolean[] {
  const inNummer: boolean[] = stukken.map(() => false);
  let [van, tot, cijfers] = [0, 0, 0];
  const keep = (): void => {
    if (cijfers >= kortsteNummer) inNummer.fill(true, van, tot);
    cijfers = 0;
  };
  stukken.forEach(({ begin, gelezen }, i) => {
    if (gelezen) {
      if (cijfers > 0 && i - tot > langsteTussen) keep();
      if (cijfers === 0) van = i;
      for (const stuk of gelezen) cijfers += stuk.cijfers.length;
      tot = i + 1;
      return;
    }
    const teken = klein.charAt(begin);
    if ((teken >= 'a' && teken <= 'z') || breekt.includes(teken)) keep();
  });
  keep();
  return inNummer;
}

/**
 * The text with everything that reads as a digit as one: letters beside digits ('O6', '12E4'), and within a number also number words
 * ('06 twaalf 34', 'nulzes12') and signs that stand between digits nowhere else ('06=12', '06<b>12'). The same text when nothing does.
 */
export function readCijfers(lees: Leestekst): Leestekst {
  const { klein } = lees;
  const stukken = [...klein.matchAll(delen)].map(({ 0: deel, index }): Deel => {
    const gelezen = readDeel(deel);
    return {
      begin: index,
      eind: index + deel.length,
      gelezen,
      heeftCijfer: /^[a-z0-9]*\d[a-z0-9]*$/.test(deel),
    };
  });
  const inNummer = markNummers(klein, stukken);
  const tekens: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  const push = (over: string, van: number, tot: number): void => {
    for (const teken of over) {
      tekens.push(teken);
      begin.push(lees.begin[van] ?? 0);
      eind.push(lees.eind[tot - 1] ?? 0);
    }
  };
  stukken.forEach((deel, i) => {
    if (deel.gelezen && (inNummer[i] || deel.heeftCijfer)) {
      let van = deel.begin;
      for (const { cijfers, lengte } of deel.gelezen) {
        if (cijfers.length === lengte)
          for (let j = 0; j < lengte; j++) push(cijfers.charAt(j), van + j, van + j + 1);
        else push(cijfers, van, van + lengte);
        van += lengte;
      }
    } else if (inNummer[i] && !bekend.includes(klein.charAt(deel.begin))) {
      push(deel.eind - deel.begin > 1 ? ' ' : '|', deel.begin, deel.eind);
    } else {
      for (let j = deel.begin; j < deel.eind; j++) push(lees.tekst.charAt(j), j, j + 1);
    }
  });
  const tekst = tekens.join('');
  return tekst === lees.tekst ? lees : { tekst, klein: tekst.toLowerCase(), begin, eind };
}
