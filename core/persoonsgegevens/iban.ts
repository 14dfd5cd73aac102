import { ibanLanden } from '#core/persoonsgegevens/iban-landen.ts';
import { isCijfer, isLetter } from '#core/taal/letters.ts';
import { type Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const langsteTussen = 3;
/** A country code and two check digits. */
const aanhef = /[a-z]{2}[^a-z0-9]{0,3}\d[^a-z0-9]{0,3}\d/g;
/** Below this many digits a text is words that happen to begin with a country code. */
const minsteCijfers = 8;

/** 'nl' → '^\d{2}[a-z]{4}\d{10}$', and how long such a number is with its country code. */
const vormen = new Map<string, { lengte: number; vorm: RegExp }>();
for (const [land, opbouw] of Object.entries(ibanLanden)) {
  const klassen: Record<string, string> = { n: '\\d', a: '[a-z]', c: '[a-z\\d]' };
  let patroon = '';
  let lengte = 4;
  for (const deel of opbouw.match(/\d+[nac]/g) ?? []) {
    patroon += `${klassen[deel.slice(-1)]}{${deel.slice(0, -1)}}`;
    lengte += Number(deel.slice(0, -1));
  }
  vormen.set(land, { lengte, vorm: new RegExp(`^${land}\\d{2}${patroon}$`) });
}

/** Remainder by 97 of the rearranged number (ISO 7064); 1 for a valid IBAN in lower case without separators. */
function restVan97(iban: string): number {
  let rest = 0;
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = isCijfer(letter) ? Number(letter) : letter.charCodeAt(0) - 87;
    rest = (rest * (waarde > 9 ? 100 : 10) + waarde) % 97;
  }
  return rest;
}

/** Reads `lengte` letters and digits from `begin` on, over a few signs or spaces between them; undefined when they are not there. */
function readIban(klein: string, begin: number, lengte: number): { iban: string; eind: number } | undefined {
  let iban = '';
  let tussen = 0;
  for (let i = begin; i < klein.length; i++) {
    const letter = klein.charAt(i);
    if (isCijfer(letter) || isLetter(letter)) {
      iban += letter;
      tussen = 0;
      if (iban.length === lengte) return isCijfer(klein[i + 1]) ? undefined : { iban, eind: i + 1 };
    } else if (++tussen > langsteTussen) {
      return undefined;
    }
  }
  return undefined;
}

/** Inside a word only a Dutch number or one right after 'iban' is believed; the rest is a web address or a code. */
function mayFollowLetter(klein: string, i: number): boolean {
  return klein.startsWith('nl', i) || klein.startsWith('iban', i - 4);
}

function scanIbans(lees: Leestekst, isGoed: (iban: string) => boolean): Treffer[] {
  const treffers: Treffer[] = [];
  const { klein } = lees;
  let vrijVanaf = 0;
  for (const kop of klein.matchAll(aanhef)) {
    const i = kop.index;
    if (i < vrijVanaf || (isLetter(klein[i - 1]) && !mayFollowLetter(klein, i))) continue;
    const land = vormen.get(klein.slice(i, i + 2));
    const gelezen = land && readIban(klein, i, land.lengte);
    if (!land || !gelezen || !land.vorm.test(gelezen.iban) || !isGoed(gelezen.iban)) continue;
    treffers.push({ begin: i, eind: gelezen.eind, sleutel: gelezen.iban });
    vrijVanaf = gelezen.eind;
  }
  return treffers;
}

function countCijfers(iban: string): number {
  return iban.replace(/[a-z]/g, '').length;
}

/** Account numbers of every country that has IBANs, with valid check digits, in groups or not, in capitals or not. */
export function findIban(lees: Leestekst): Treffer[] {
  return scanIbans(lees, (iban) => countCijfers(iban) >= minsteCijfers && restVan97(iban) === 1);
}

/** Where something looks like a Dutch IBAN but has wrong check digits; its last ten digits are no phone number. */
export function listOngeldigeIbans(lees: Leestekst): Treffer[] {
  return scanIbans(lees, (iban) => iban.startsWith('nl') && restVan97(iban) !== 1);
}
