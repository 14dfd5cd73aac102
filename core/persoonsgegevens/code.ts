import { codegroepen, codelengte, foldCodetekens, isCode } from '#core/basis/codeteken.ts';
import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const langsteTussen = 3;
/** The last part of an address that somebody's key stands in: a calendar, a feed of the intranet. */
const sleuteladres = /\/(?:agenda|intranet)\/([0-9a-z_-]{16,80})/g;

interface Woord {
  begin: number;
  eind: number;
}

/** Letters and digits together, so that words and numbers are none. */
function isGemengd(code: string): boolean {
  return /\d/.test(code) && /[a-z]/i.test(code);
}

function readCode(lees: Leestekst, woorden: readonly Woord[]): Treffer | undefined {
  const [eerste, laatste] = [woorden[0], woorden[woorden.length - 1]];
  if (!eerste || !laatste) return undefined;
  const ruw = woorden.map(({ begin, eind }) => lees.tekst.slice(begin, eind)).join('');
  const code = foldCodetekens(ruw);
  return isGemengd(ruw) && isCode(code)
    ? { begin: eerste.begin, eind: laatste.eind, sleutel: code }
    : undefined;
}

/** What is a secret of our own: a code with which somebody follows a signal or reads along, also in a link, and the key of an address. */
export function findCode(lees: Leestekst): Treffer[] {
  const woorden = [...lees.tekst.matchAll(/[0-9A-Za-z]+/g)].map((gevonden) => ({
    begin: gevonden.index,
    eind: gevonden.index + gevonden[0].length,
  }));
  const treffers: Treffer[] = [];
  woorden.forEach((woord, i) => {
    const heel = woord.eind - woord.begin === codelengte ? [woord] : listGroepen(woorden, i);
    const treffer = readCode(lees, heel);
    if (treffer) treffers.push(treffer);
  });
  for (const gevonden of lees.klein.matchAll(sleuteladres)) {
    const sleutel = gevonden[1] ?? '';
    const begin = gevonden.index + gevonden[0].length - sleutel.length;
    treffers.push({ begin, eind: begin + sleutel.length, sleutel });
  }
  return treffers;
}

/** The words from here on when they are as long as the groups of a code and stand as close together. */
function listGroepen(woorden: readonly Woord[], i: number): Woord[] {
  const rij = woorden.slice(i, i + codegroepen.length);
  const past =
    rij.length === codegroepen.length &&
    rij.every(({ begin, eind }, n) => {
      const vorige = rij[n - 1];
      return eind - begin === codegroepen[n] && (!vorige || begin - vorige.eind <= langsteTussen);
    });
  return past ? rij : [];
}
