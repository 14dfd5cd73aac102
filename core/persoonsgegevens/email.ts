import type { Leestekst } from '#core/persoonsgegevens/leestekst.ts';
import type { Treffer } from '#core/persoonsgegevens/vondst.ts';

const apenstaart = 'at|apestaart(?:je)?|apenstaart(?:je)?';
const at = new RegExp(
  ` ?[(\\[{<*_] ?(?:${apenstaart}|bij|a|@) ?[)\\]}>*_] ?| (?:${apenstaart}) | @ |@ ?`,
  'g',
);
const punt = ' ?[(\\[{<*_] ?(?:dot|punt|\\.) ?[)\\]}>*_] ?| (?:dot|punt|\\.) |\\.';
const punten = new RegExp(punt, 'g');
const domein = new RegExp(`^[a-z0-9-]{1,63}(?:(?:${punt})[a-z0-9-]{1,63}){1,5}`);
const naam = new RegExp(`[a-z0-9_][a-z0-9_%+&'-]{0,63}(?:(?:${punt})[a-z0-9_%+&'-]{1,64}){0,3}$`);
/** With hyphens for everything: 'jan-bij-voorbeeld-punt-nl'. */
const gestreept = new RegExp(
  `([a-z0-9_.]{1,64})-(?:${apenstaart}|bij)-([a-z0-9]{1,63})-(?:punt|dot)-([a-z]{2,24})`,
  'g',
);
const langsteNaam = 130;
const langsteDomein = 160;

/** Ends of addresses that are believed even where '@' or '.' is a word, and that end the address when more follows. */
const topdomeinen = new Set(
  (
    'nl com net org eu be de fr uk info biz me io nu tv co cc app dev frl amsterdam online email site ' +
    'gov edu us es it pl tr ch at dk se no fi pt ie lu hu cz ro bg gr ru ua ma sr aw cw nrw shop club live'
  ).split(' '),
);

/** How much of `na` is a domain: up to its last known top-level domain, or else, for '@' and '.' as such, all of it. */
function readDomein(na: string, isGewoon: boolean): string | undefined {
  const gevonden = domein.exec(na)?.[0];
  if (gevonden === undefined) return undefined;
  let bekend: string | undefined;
  let onbekend: string | undefined;
  for (const scheiding of [...gevonden.matchAll(punten)]) {
    const vanaf = scheiding.index + scheiding[0].length;
    const label = /^[a-z0-9-]*/.exec(gevonden.slice(vanaf))?.[0] ?? '';
    const tot = gevonden.slice(0, vanaf + label.length);
    if (topdomeinen.has(label)) bekend = tot;
    else if (isGewoon && scheiding[0] === '.' && /^[a-z]{2,24}$/.test(label)) onbekend = tot;
  }
  return bekend ?? onbekend;
}

/** '… punt nl' and '… [.] nl' both as '.nl'. */
function joinPunten(tekst: string): string {
  return tekst.replace(punten, '.');
}

function findGestreept(lees: Leestekst): Treffer[] {
  return [...lees.klein.matchAll(gestreept)].flatMap(({ 0: heel, 1: voor, 2: na, 3: top = '', index }) =>
    topdomeinen.has(top)
      ? [{ begin: index, eind: index + heel.length, sleutel: `${voor}@${na}.${top}` }]
      : [],
  );
}

/** Mail addresses, also when '@' and '.' are written as words or between brackets. Names on social media ('@naam') are none. */
export function findEmail(lees: Leestekst): Treffer[] {
  const treffers: Treffer[] = [];
  for (const gevonden of lees.klein.matchAll(at)) {
    const plek = gevonden.index;
    const vorige = treffers[treffers.length - 1]?.eind ?? 0;
    const vanaf = plek + gevonden[0].length;
    const voor = naam.exec(lees.klein.slice(Math.max(vorige, plek - langsteNaam), plek))?.[0];
    if (voor === undefined) continue;
    const na = readDomein(lees.klein.slice(vanaf, vanaf + langsteDomein), gevonden[0].includes('@'));
    const begin = plek - voor.length;
    if (na === undefined || lees.klein[begin - 1] === '@') continue;
    treffers.push({ begin, eind: vanaf + na.length, sleutel: `${joinPunten(voor)}@${joinPunten(na)}` });
  }
  return [...treffers, ...findGestreept(lees)];
}
