/** Signs that other programs write as a name. */
const benoemd: Record<string, string> = {
  amp: '&',
  commat: '@',
  period: '.',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  shy: '\u00ad',
  lowbar: '_',
  plus: '+',
  lpar: '(',
  rpar: ')',
  colon: ':',
  sol: '/',
};
const entiteit = /^&(?:#(\d{1,8})|#x([\da-f]{1,7})|([a-z]{2,7}));?/i;
const langsteEntiteit = 12;

interface Gecodeerd {
  teken: string;
  /** In characters. */
  lengte: number;
}

/** A sign that stands there as '%40', '&#64;' or '&commat;'; undefined when none does. */
function readGecodeerd(tekst: string, plek: number): Gecodeerd | undefined {
  const letter = tekst.charAt(plek);
  if (letter === '%') {
    const code = /^%([2-7][\da-f])/i.exec(tekst.slice(plek, plek + 3))?.[1];
    return code === undefined ? undefined : { teken: String.fromCharCode(parseInt(code, 16)), lengte: 3 };
  }
  const gevonden = letter === '&' ? entiteit.exec(tekst.slice(plek, plek + langsteEntiteit)) : null;
  if (!gevonden) return undefined;
  const [heel, tien = '', zestien = '', naam = ''] = gevonden;
  if (naam !== '') {
    const teken = benoemd[naam.toLowerCase()];
    return teken === undefined ? undefined : { teken, lengte: heel.length };
  }
  const code = tien === '' ? parseInt(zestien, 16) : parseInt(tien, 10);
  return code > 0x10ffff ? undefined : { teken: String.fromCodePoint(code), lengte: heel.length };
}

/** A text in which signs stand as themselves, and where in the text as it was given each of its characters begins and ends. */
export interface Gedecodeerd {
  tekst: string;
  begin: (plek: number) => number;
  eind: (plek: number) => number;
}

/** How often a text can have gone through a program that writes signs as codes: '&amp;amp;#64;' and '%252540'. */
const meesteRonden = 4;

/** Reads the codes of signs, also those of codes; in time linear to the text. */
export function decodeTekens(gegeven: string): Gedecodeerd {
  let over: Gedecodeerd = { tekst: gegeven, begin: (plek) => plek, eind: (plek) => plek + 1 };
  for (let ronde = 0; ronde < meesteRonden && /[%&]/.test(over.tekst); ronde++) {
    const verder = decodeEens(over);
    if (verder === over) break;
    over = verder;
  }
  return over;
}

function decodeEens(van: Gedecodeerd): Gedecodeerd {
  const { tekst } = van;
  const stukken: string[] = [];
  const begin: number[] = [];
  const eind: number[] = [];
  let anders = false;
  for (let i = 0; i < tekst.length; i++) {
    const { teken, lengte } = readGecodeerd(tekst, i) ?? { teken: tekst.charAt(i), lengte: 1 };
    anders ||= lengte > 1;
    stukken.push(teken);
    for (let deel = 0; deel < teken.length; deel++) {
      begin.push(van.begin(i));
      eind.push(van.eind(i + lengte - 1));
    }
    i += lengte - 1;
  }
  if (!anders) return van;
  return { tekst: stukken.join(''), begin: (plek) => begin[plek] ?? 0, eind: (plek) => eind[plek] ?? 0 };
}
