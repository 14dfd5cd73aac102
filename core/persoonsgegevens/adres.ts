import { isLetter } from '#core/taal/letters.ts';
import { type Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

interface Postcode {
  begin: number;
  eind: number;
  code: string;
}

/** Two letters that after a number with a space are more often a word or a unit than a postcode, unless in capitals. */
const geenPostcodeletters = new Set(
  (
    'en in of op is te om nu na ze we al er ik je me zo uw ja de km kg cm mm ml cl dl mg kb mb gb tb ha ad bv nv st ca eu at ' +
    'do ma di wo vr za zo dus aan by ex pk kw mw lx hz m2 m3 hl as es us ff ie no an af ga la re tv to it no as'
  ).split(' '),
);

const straatvorm =
  "[a-z.' -]{0,40}(?:straat|str\\.|laan|weg|plein|gracht|kade|dijk|hof|steeg|pad|singel|dreef|ring|park|baan|markt|plantsoen|burcht|veld|wal|haven|erf|nummer|nr\\.?)";
const voorafgaand =
  /([a-z.'-]{2,40}) (\d{1,5}(?: ?-? ?[a-z]{1,3}|-\d{1,4})?)(?: ?[,;(-] ?| )(?:te |in |postcode:? )?([a-z'-]{2,30}(?: ?[,;(] ?| ))?\(?$/;
const volgend =
  /^[^a-z0-9]{0,5}(?:(?:(?:wij |ik )?(?:woon |wonen |en |met |op |is ){0,2}(?:mijn |ons |het )?(?:huis)?(?:nummer|nr\.?|no\.?|num\.?)(?: is| =)?|op|huis)[^a-z0-9]{0,3}|#)?(\d{1,5})( ?- ?[a-z](?:[^a-z]|$)| ?[a-z](?:[^a-z]|$)| ?(?:bis|hs|ii|iii|iv)(?:[^a-z]|$)|-\d{1,4})?/;
const volgendeStraat = new RegExp(
  `^\\)?[ ,]{1,3}(?:(?:te |in )?[a-z' -]{2,40}[, ]{1,3})?${straatvorm} (?:nummer |nr\\.? )?(\\d{1,5})`,
);
/** A place name with its capital between the two: '1234 AB Waterrijk 12'; a year is no house number. */
const metPlaats =
  /^[^a-zA-Z0-9]{0,4}(?:te |in )?[A-Z][a-z'-]{1,25}(?: (?:aan|bij|op|de|den|der|en) [A-Z]?[a-z]{1,12}){0,2}[^a-zA-Z0-9]{1,3}(\d{1,5})(?:[^\d:]|$)/;
/** Some words between the two: '1234 AB in Waterrijk op 12', '1234 AB, mijn huis is 12'. */
const metWoorden = /^[ ,:;()/]{0,4}(?:[a-z'-]{1,15}[ ,:;()/]{1,3}){1,5}(\d{1,5})/;
/** What stands after a house number and not after a count, a day or a time. */
const naHuisnummer = /^ ?[a-z]?(?:$|[.,;!?)\n"']|[ -]{1,3}(?:$|en |is |was |te |in |woon |de |daar ))/;
/** Before it: 'op 12 in 1234 AB'. */
const opNummer =
  /(^|[^a-z])(?:op|nummer|nr\.?|no\.?|huis|huisnummer|adres) ?(\d{1,5})(?: ?[a-z])?[ ,;(-]{1,3}(?:(?:te|in|van|postcode:?) ){0,2}(?:[a-z'-]{2,25}[ ,]{1,3})?\(?$/;
/** A number where a sentence begins and a postcode right behind it: '12 te 1234 AB'. */
const vooropNummer = /(?:^\^|[.:!?(] |\()(\d{1,5})(?: ?[a-z])?[ ,;-]{1,3}(?:te |in )?\(?$/;
/** Words before a number that make it something else than a house number. */
const geenStraat =
  /^(in|op|sinds|vanaf|van|tot|en|of|naar|uit|voor|na|om|postbus|antwoordnummer|circa|ca\.)$/;
/** The same where words stand between. */
const geenHuisnummer =
  /(?:^|[^a-z])(in|sinds|vanaf|van|tot|en|of|naar|uit|voor|na|om|per|circa|bus|lijn|groep|lid|artikel|versie|jaar|maar|met|postbus)[^a-z0-9]{1,3}$/;

function scanPostcodes(lees: Leestekst): Postcode[] {
  const { klein, tekst } = lees;
  const postcodes: Postcode[] = [];
  for (const cijfers of klein.matchAll(/\d+/g)) {
    const i = cijfers.index;
    const vorm = /^([1-9]\d{3})([ .-]{0,3})([a-z])([ .-]?)([a-z])(?:[^a-z]|$)/.exec(klein.slice(i, i + 11));
    if (!vorm) continue;
    const [, nummer = '', tussen = '', eerste = '', los = '', tweede = ''] = vorm;
    const letters = eerste + tweede;
    const eind = i + nummer.length + tussen.length + los.length + 2;
    const inHoofdletters = /^[A-Z][ .-]?[A-Z]$/.test(tekst.slice(eind - 2 - los.length, eind));
    if (los !== '' && !inHoofdletters) continue;
    if (/^s[ads]$/.test(letters) || (!inHoofdletters && geenPostcodeletters.has(letters))) continue;
    postcodes.push({ begin: i, eind, code: `${nummer}${letters}` });
  }
  return postcodes;
}

function compact(tekst: string): string {
  return tekst.replace(/[^a-z0-9]/g, '');
}

/** 'Dorpsstraat 12, Waterrijk, 1234 AB': a place name between the two needs its capital, or it is some other word. */
function readVooraf(lees: Leestekst, postcode: Postcode): Treffer | undefined {
  const vanaf = Math.max(0, postcode.begin - 100);
  const gevonden = voorafgaand.exec(lees.klein.slice(vanaf, postcode.begin));
  if (!gevonden || geenStraat.test(gevonden[1] ?? '')) return undefined;
  const begin = vanaf + gevonden.index;
  const plaats = gevonden[3] ?? '';
  if (plaats !== '' && !/[A-Z']/.test(lees.tekst.charAt(begin + gevonden[0].lastIndexOf(plaats))))
    return undefined;
  return { begin, eind: postcode.eind, sleutel: postcode.code + compact(gevonden[2] ?? '') };
}

function readNaPlaats(na: string): [heel: string, nummer: string] | undefined {
  const [heel = '', nummer = ''] = metPlaats.exec(na) ?? [];
  if (nummer === '' || /^(19|20)\d\d$/.test(nummer)) return undefined;
  return [heel.slice(0, heel.lastIndexOf(nummer) + nummer.length), nummer];
}

/** 'op 12 in 1234 AB': words that say that the number is one of a house. */
function readOpNummer(lees: Leestekst, { begin, eind, code }: Postcode): Treffer | undefined {
  const vanaf = Math.max(0, begin - 60);
  const gevonden = opNummer.exec(lees.klein.slice(vanaf, begin));
  if (!gevonden) return undefined;
  const plek = vanaf + gevonden.index + (gevonden[1] ?? '').length;
  return { begin: plek, eind, sleutel: code + (gevonden[2] ?? '') };
}

/** '12, 1234 AB': a year is no house number. */
function readVoorop(lees: Leestekst, { begin, eind, code }: Postcode): Treffer | undefined {
  const vanaf = Math.max(0, begin - 20);
  const voor = lees.klein.slice(vanaf, begin);
  const nummer = vooropNummer.exec(vanaf === 0 ? `^${voor}` : voor)?.[1] ?? '';
  if (nummer === '' || /^(19|20)\d\d$/.test(nummer)) return undefined;
  return { begin: vanaf + voor.lastIndexOf(nummer), eind, sleutel: code + nummer };
}

/** A number with a few words between it and the postcode, when nothing says that it is a count, a day or a time. */
function readNaWoorden(na: string): [heel: string, nummer: string] | undefined {
  const [heel = '', nummer = ''] = metWoorden.exec(na) ?? [];
  if (nummer === '' || /^(19|20)\d\d$/.test(nummer) || !naHuisnummer.test(na.slice(heel.length)))
    return undefined;
  return geenHuisnummer.test(heel.slice(0, heel.length - nummer.length)) ? undefined : [heel, nummer];
}

/** The same address gives the same key, whether the number stands before or after the postcode. */
function readAdres(lees: Leestekst, postcode: Postcode): Treffer | undefined {
  const vooraf = readVooraf(lees, postcode) ?? readOpNummer(lees, postcode) ?? readVoorop(lees, postcode);
  if (vooraf) return vooraf;
  const { begin, eind, code } = postcode;
  const na = lees.klein.slice(eind, eind + 100);
  const nummer = volgend.exec(na);
  if (nummer && !/^\d+[a-z]/.test(na)) {
    const gevonden = nummer[0].replace(/[^a-z0-9]$/, '');
    return {
      begin,
      eind: eind + gevonden.length,
      sleutel: code + (nummer[1] ?? '') + compact(nummer[2] ?? ''),
    };
  }
  const straat =
    volgendeStraat.exec(na) ??
    readNaPlaats(lees.tekst.slice(eind, eind + 60)) ??
    readNaWoorden(na.slice(0, 90));
  return straat ? { begin, eind: eind + straat[0].length, sleutel: code + (straat[1] ?? '') } : undefined;
}

/** A postcode together with a house number, which is one front door. A postcode alone or a post-office box is not. */
export function findAdres(lees: Leestekst): Treffer[] {
  const treffers: Treffer[] = [];
  for (const postcode of scanPostcodes(lees)) {
    const treffer = isLetter(lees.klein[postcode.begin - 1]) ? undefined : readAdres(lees, postcode);
    if (treffer) treffers.push(treffer);
  }
  return treffers;
}
