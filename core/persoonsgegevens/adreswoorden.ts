import { readCijferwoordHeel } from '#core/persoonsgegevens/cijferwoorden.ts';
import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';

/** A row of digits and number words in a text, and what they say as one number. */
interface Getal {
  begin: number;
  eind: number;
  cijfers: string;
  heeftWoord: boolean;
}

const stuk = /[a-z]+|\d+/g;
/** Between two words of one number. */
const tussen = /^[ .-]{1,3}$/;
const naPostcodecijfers = /^[ .-]{0,3}[a-z][ .-]?[a-z](?:[^a-z]|$)/;
/** A house number stands behind a postcode, or behind words that say that it is one. */
const voorHuisnummer =
  /(?:^|[^a-z0-9])[1-9]\d{3}[ .-]{0,3}[a-z][ .-]?[a-z][^a-z0-9]{1,5}(?:(?:op |mijn |ons |het )?(?:huis)?(?:nummer|nr\.?|no\.?) ?(?:is |= ?)?|op |huis )?$/;
/** Behind a house number a sentence ends, or goes on about somebody who lives there. */
const naHuisnummer = /^ ?[a-z]?(?:$|[.,;:!?)\n"']|[ -]{1,3}(?:$|en |is |was |te |in |woon |wonen ))/;
const voorPostcode =
  /^ ?[a-z]?[ ,;(-]{1,3}(?:te |in |postcode:? ?)?(?:[a-z'-]{2,30}[ ,;(]{1,2})?\(?[1-9]\d{3}[ .-]{0,3}[a-z][ .-]?[a-z](?:[^a-z]|$)/;

/** The rows of numbers of which at least one is a word; digits and words that stand beside each other belong together. */
function listGetallen(klein: string): Getal[] {
  const getallen: Getal[] = [];
  let vorig: Getal | undefined;
  for (const { 0: deel, index } of klein.matchAll(stuk)) {
    const isWoord = deel >= 'a';
    const cijfers = isWoord ? readCijferwoordHeel(deel) : deel;
    if (cijfers === undefined) {
      vorig = undefined;
      continue;
    }
    const eind = index + deel.length;
    const hoortBij = vorig && vorig.cijfers.length < 6 && tussen.test(klein.slice(vorig.eind, index));
    if (vorig && hoortBij) {
      vorig.cijfers += cijfers;
      vorig.eind = eind;
      vorig.heeftWoord ||= isWoord;
    } else {
      vorig = { begin: index, eind, cijfers, heeftWoord: isWoord };
      getallen.push(vorig);
    }
  }
  return getallen.filter(({ heeftWoord }) => heeftWoord);
}

/** The text with these numbers as digits. */
function replaceGetallen(lees: Leestekst, getallen: readonly Getal[]): Leestekst {
  const tekens: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  let vanaf = 0;
  const keep = (tot: number): void => {
    for (let i = vanaf; i < tot; i++) {
      tekens.push(lees.tekst.charAt(i));
      begin.push(lees.begin[i] ?? 0);
      eind.push(lees.eind[i] ?? 0);
    }
  };
  for (const getal of getallen) {
    keep(getal.begin);
    for (const cijfer of getal.cijfers) {
      tekens.push(cijfer);
      begin.push(lees.begin[getal.begin] ?? 0);
      eind.push(lees.eind[getal.eind - 1] ?? 0);
    }
    vanaf = getal.eind;
  }
  keep(lees.tekst.length);
  const tekst = tekens.join('');
  return { tekst, klein: tekst.toLowerCase(), begin, eind };
}

function isHuisnummer({ klein }: Leestekst, { begin, eind, cijfers }: Getal): boolean {
  const na = klein.slice(eind, eind + 60);
  const isNummer = cijfers.length <= 4 && cijfers !== '0';
  const staatErna = voorHuisnummer.test(klein.slice(Math.max(0, begin - 45), begin)) && naHuisnummer.test(na);
  return isNummer && (staatErna || voorPostcode.test(na));
}

/**
 * The text with the number words of a postcode and of a house number beside it as digits: 'twaalf vierendertig AB, nummer twaalf'. Number
 * words elsewhere stay words. The same text when there are none.
 */
export function readAdreswoorden(lees: Leestekst): Leestekst {
  const postcodes = listGetallen(lees.klein).filter(
    ({ cijfers, eind }) =>
      /^[1-9]\d{3}$/.test(cijfers) && naPostcodecijfers.test(lees.klein.slice(eind, eind + 8)),
  );
  const metPostcode = postcodes.length === 0 ? lees : replaceGetallen(lees, postcodes);
  const nummers = listGetallen(metPostcode.klein).filter((getal) => isHuisnummer(metPostcode, getal));
  return nummers.length === 0 ? metPostcode : replaceGetallen(metPostcode, nummers);
}
