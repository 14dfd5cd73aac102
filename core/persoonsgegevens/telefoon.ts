import {
  listReeksen,
  listScheidingen,
  readCijfergroepen,
  type Cijfergroep,
  type Cijferreeks,
} from '#core/persoonsgegevens/cijfergroepen.ts';
import { listOngeldigeIbans } from '#core/persoonsgegevens/iban.ts';
import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

/**
 * Nine digits after the 0 or 31: mobile, geographic and 084/085/087/088 (Nummerplan telefoon- en ISDN-diensten).
 * 0800, 0900 and 14 0xx are services of organisations and 112 is everyone's: none of them is personal.
 */
const nederlands = /^(?:0|\+?310?|00310?)(6[1-9]\d{7}|[1-57]\d{8}|8[4578]\d{7})$/;
const buitenlands = /^(?:\+|00)(1|20|27|3[0234569]|4[0134-9]|90|2[1-6]\d|35\d|37\d|38\d|42\d|59\d)\d{7,11}$/;

/** Where the number starts in the text: at its '+' or '(' when it has one. */
function readAanloop(tekst: string, begin: number): { begin: number; plus: boolean } {
  const aanloop = /(\(? ?\+ ?|\()$/.exec(tekst.slice(Math.max(0, begin - 4), begin))?.[0] ?? '';
  return { begin: begin - aanloop.length, plus: aanloop.includes('+') };
}

/** '0.123456789' is a fraction; '(0)6 …' and digits one by one are not. */
function isBreuk(reeks: Cijferreeks): boolean {
  const [eerste, tweede] = reeks.groepen;
  return (
    eerste?.cijfers === '0' && /^[.,]$|\(/.test(eerste.tussen ?? '') && (tweede?.cijfers.length ?? 0) > 2
  );
}

/** One number has at most two kinds of separators; a comma beside another is a list of numbers. */
function isEenNummer(reeks: Cijferreeks): boolean {
  const soorten = listScheidingen(reeks);
  return soorten.length <= (soorten.includes(',') ? 1 : 2);
}

function readNummer(reeks: Cijferreeks, plus: boolean): string | undefined {
  if (isBreuk(reeks)) return undefined;
  const kern = nederlands.exec(plus ? `+${reeks.cijfers}` : reeks.cijfers)?.[1];
  if (kern !== undefined) return plus || isEenNummer(reeks) ? `0${kern}` : undefined;
  if (!plus && !reeks.cijfers.startsWith('00')) return undefined;
  const zonderPunt = listScheidingen(reeks).every((soort) => soort === ' ' || soort === '-');
  const internationaal = plus ? `+${reeks.cijfers}` : reeks.cijfers;
  return zonderPunt && buitenlands.test(internationaal) ? internationaal.replace(/^00/, '+') : undefined;
}

function findVanaf(lees: Leestekst, groepen: Cijfergroep[], van: number): Treffer | undefined {
  const groep = groepen[van] as Cijfergroep;
  const { begin, plus } = readAanloop(lees.tekst, groep.begin);
  if (
    !plus &&
    (!/^(0|31)/.test(groep.cijfers) || /\d[.,]$/.test(lees.tekst.slice(Math.max(0, begin - 2), begin)))
  ) {
    return undefined;
  }
  for (const reeks of listReeksen(groepen, van, 9, 15).reverse()) {
    const sleutel = readNummer(reeks, plus);
    const laatste = reeks.groepen[reeks.groepen.length - 1] as Cijfergroep;
    if (sleutel !== undefined) return { begin, eind: laatste.eind, sleutel };
  }
  return undefined;
}

const letterVoorCijfer: Record<string, string> = { o: '0', O: '0', i: '1', I: '1', l: '1' };
const cijferwoord = /^(?:[oO]6|[0-9oOiIl]{3,15})$/;

/** 'O6' as '06' and 'l2345678' as '12345678': a word of digits and letters that look like one. */
function readCijferwoord(woord: string): string {
  const cijfers = woord.replace(/[^0-9]/g, '').length;
  if (!cijferwoord.test(woord) || cijfers === woord.length || cijfers * 2 < woord.length) return woord;
  return woord.replace(/[oOiIl]/g, (letter) => letterVoorCijfer[letter] ?? letter);
}

/** The text with letters that were typed for digits as digits; as long as it was. */
function readLettersAlsCijfers(lees: Leestekst): Leestekst {
  const tekst = lees.tekst.replace(/[a-zA-Z0-9]+/g, readCijferwoord);
  return { ...lees, tekst, klein: tekst.toLowerCase() };
}

/** Dutch phone numbers in every usual notation, and foreign ones that start with '+' or 00. */
export function findTelefoon(gegeven: Leestekst): Treffer[] {
  const lees = readLettersAlsCijfers(gegeven);
  const groepen = readCijfergroepen(lees);
  const ibans = listOngeldigeIbans(lees);
  const treffers: Treffer[] = [];
  let iban = 0;
  for (let i = 0; i < groepen.length; i++) {
    const treffer = findVanaf(lees, groepen, i);
    if (!treffer) continue;
    while (iban < ibans.length && (ibans[iban]?.eind ?? 0) <= treffer.begin) iban++;
    if ((ibans[iban]?.begin ?? Infinity) >= treffer.eind) treffers.push(treffer);
  }
  return treffers;
}
