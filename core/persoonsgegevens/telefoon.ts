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

/** '01-02-24 10.00' is a day and a time. */
const dagEnTijd = /^\d\d?([-./])(?:0?\d|1[0-2])\1\d\d[ ,]+(?:[01]?\d|2[0-4])[.:][0-5]\d$/;

/** A comma beside another separator is a list of numbers; more than two kinds make one number only where no other digits are near. */
function isEenNummer(reeks: Cijferreeks, staatLos: boolean): boolean {
  const soorten = listScheidingen(reeks);
  return soorten.includes(',') ? soorten.length === 1 : soorten.length <= 2 || staatLos;
}

function readNummer(reeks: Cijferreeks, plus: boolean, staatLos: boolean): string | undefined {
  if (isBreuk(reeks)) return undefined;
  const kern = nederlands.exec(plus ? `+${reeks.cijfers}` : reeks.cijfers)?.[1];
  if (kern !== undefined) return plus || isEenNummer(reeks, staatLos) ? `0${kern}` : undefined;
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
    const laatste = reeks.groepen[reeks.groepen.length - 1] as Cijfergroep;
    const staatLos =
      groepen[van - 1]?.tussen === undefined &&
      laatste.tussen === undefined &&
      !dagEnTijd.test(lees.tekst.slice(groep.begin, laatste.eind));
    const sleutel = readNummer(reeks, plus, staatLos);
    if (sleutel !== undefined) return { begin, eind: laatste.eind, sleutel };
  }
  return undefined;
}

/** Dutch phone numbers in every usual notation, and foreign ones that start with '+' or 00. */
export function findTelefoon(lees: Leestekst): Treffer[] {
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
