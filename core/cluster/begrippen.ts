import { berichtwoorden } from '#core/taal/berichtwoorden.ts';
import { splitWoorden, stemWoord } from '#core/taal/gelijkenis.ts';

/** What a text is about: each concept once, with the word that stands for it. */
export type Begrippen = ReadonlyMap<string, string>;

/** Groups of words that mean the same, as concepts: by their stems joined with a space, and of how many words the longest is. */
export interface Begriptaal {
  perTerm: ReadonlyMap<string, string>;
  /** Of terms of more words: how many the longest has. */
  langste: number;
  /** Stems that compounds are made of. */
  delen: ReadonlySet<string>;
}

const kortsteDeel = 4;
/** Of a text so many concepts count, so that one comparison costs the same whatever people send. */
const meesteBegrippen = 40;

/** Words that stand in signals about anything: when, how, and what people did, felt or asked. */
const algemeen = new Set(
  `aanvraag aanvragen achter afgesproken allerlei ander anderhalf avond begin beginnen begreep begrijp begrijpen behandeld beter
  betreft blijft bovendien buiten daarna dagen deel deur diegene dicht dient doordat duurde duurt eerste eigen eindelijk eindeloos
  elk elke enige enorm ervan erover gaf gauw geeft gegeven gehoord gekregen gemeld geregeld gevraagd gezegd gewoon graag groot half
  halverwege haal halen hard heleboel helemaal helpen helpt hetzelfde dezelfde hierdoor hoelang hoeveel hoog huis iedere iedereen ieder
  indien ineens ingediend inwoner keek kijken klaar klein komen komt kort kreeg kwam kwamen laat laag lag lang langs later laten
  leg leggen lezen liep ligt liggen liggend lijkt lopen loopt lukt maak maken maar maart middag mis missen mogelijk mooi
  moeder naam nacht naast neer nergens net nieuw nieuwe niemand nummer ochtend ongeveer onlangs ontvangen ontvang open opnieuw oud
  oude ouder ouders pijn plaats plek probleem rood ruim samen slecht snel soms staan staat steeds sta stond straat straten stuk
  stuur sturen terecht terug terwijl tijd toegekend tot uur uren vader vallen valt vanaf vast vertellen verteld via viel vol volgens
  voordat vorig vorige vraag vragen vrij vroeg vrouw wacht wachten waard wanneer weer weinig wekenlang welke werk werken werkt wijk
  worden wordt woorden zat zeer zegt zeggen zeker zet zie ziek zit zitten zoek zoon dochter man kind kinderen iemand kunt zich
  één twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig veertig zestig zeventig
  januari februari april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag week weken minuut minuten kwartier`
    .split(/\s+/)
    .map(stemWoord),
);

const gewoon = new Set([...berichtwoorden].map(stemWoord));

/** Reads lists of words with one meaning (content/synoniemen.yaml). */
export function buildBegriptaal(groepen: readonly (readonly string[])[]): Begriptaal {
  const perTerm = new Map<string, string>();
  const delen = new Set<string>();
  let langste = 1;
  for (const groep of groepen) {
    const [naam = ''] = groep;
    for (const term of groep) {
      const stammen = splitWoorden(term).map(stemWoord);
      const sleutel = stammen.join(' ');
      if (!perTerm.has(sleutel)) perTerm.set(sleutel, `~${naam}`);
      langste = Math.max(langste, stammen.length);
      if (stammen.length === 1 && sleutel.length >= kortsteDeel) delen.add(sleutel);
    }
  }
  return { perTerm, langste, delen };
}

/** Reads what a text is about; empty for one of words that stand in any text. */
export function readBegrippen(tekst: string, taal: Begriptaal): Begrippen {
  const woorden = splitWoorden(tekst);
  const stammen = woorden.map(stemWoord);
  const begrippen = new Map<string, string>();
  const add = (begrip: string, woord: string): void => {
    if (begrippen.size < meesteBegrippen && !begrippen.has(begrip)) begrippen.set(begrip, woord);
  };
  for (let i = 0; i < woorden.length;) {
    const lengte = findTerm(stammen, i, taal);
    if (lengte > 0) {
      const term = stammen.slice(i, i + lengte).join(' ');
      addGroep(taal.perTerm.get(term)!, add);
    }
    if (lengte < 2) addWoord(woorden[i]!, stammen[i]!, lengte === 1, taal, add);
    i += Math.max(1, lengte);
  }
  return begrippen;
}

function addWoord(
  woord: string,
  stam: string,
  isTerm: boolean,
  taal: Begriptaal,
  add: (begrip: string, woord: string) => void,
): void {
  if (isTerm || isAlgemeen(stam) || /^\d+$/.test(stam)) return;
  add(stam, woord);
  const deel = findDeel(stam, taal);
  if (deel) addGroep(taal.perTerm.get(deel)!, add);
}

/** A group of words is called by its first. */
function addGroep(begrip: string, add: (begrip: string, woord: string) => void): void {
  add(begrip, begrip.slice(1));
}

const isAlgemeen = (stam: string): boolean => stam.length < 3 || algemeen.has(stam) || gewoon.has(stam);

/** How many words from `begin` on are a term of more or one word; 0 when none is. */
function findTerm(stammen: readonly string[], begin: number, { perTerm, langste }: Begriptaal): number {
  for (let lengte = Math.min(langste, stammen.length - begin); lengte > 1; lengte -= 1) {
    if (perTerm.has(stammen.slice(begin, begin + lengte).join(' '))) return lengte;
  }
  const stam = stammen[begin]!;
  return perTerm.has(stam) && !isAlgemeen(stam) ? 1 : 0;
}

/** The longest known beginning or end of a compound: 'restafval' → afval, 'parkeerbon' → parkeer. */
function findDeel(stam: string, { delen }: Begriptaal): string {
  for (let lengte = stam.length - 3; lengte >= kortsteDeel; lengte -= 1) {
    const einde = stam.slice(-lengte);
    if (delen.has(einde)) return einde;
    const begin = stam.slice(0, lengte);
    if (delen.has(begin)) return begin;
  }
  return '';
}
