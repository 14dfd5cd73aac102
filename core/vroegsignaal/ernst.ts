import { splitWoorden, type Woord } from '#core/taal/woordreeksen.ts';

/** A phrase of the list, by its words; each is a list of which one is enough. */
type Term = readonly (readonly string[])[];

/** So many other words may stand between two words of a phrase. */
const meesteTussen = 2;
/** A word that denies reaches so far on, until a word or sign that turns the sentence. */
const reikwijdte = 4;
const ontkenningen = new Set([
  'geen',
  'niet',
  'niemand',
  'nooit',
  'nergens',
  'niets',
  'zonder',
  'nauwelijks',
]);
const kering = new Set([
  'maar',
  'door',
  'omdat',
  'doordat',
  'want',
  'sinds',
  'terwijl',
  'en',
  'dus',
  'als',
  'toch',
  'dat',
]);
/** What is about a subject is no signal of it: a leaflet about debts. */
const overIets = new Set(['over', 'tegen']);
const voorlichting =
  /^(folder|lezing|voorstelling|campagne|cursus|les|voorlichting|spreekuur|informatie|boek|film|training|thema)/;

/** Most of a text that is looked at; a signal is not longer. */
const langste = 20_000;

function readPatroon(patroon: string): string {
  const woord = splitWoorden(patroon)[0]?.woord ?? '';
  return patroon.endsWith('*') ? `${woord}*` : woord;
}

function readTerm(regel: string): Term {
  const delen = regel.split(' ').filter((deel) => deel !== '');
  return delen.map((deel) => deel.split('|').map(readPatroon));
}

/** Phrases by the word they begin with, and those that begin with part of a word by its first letters. */
interface Register {
  lijst: string;
  heel: Map<string, Term[]>;
  begin: Map<string, Term[]>;
}

const beginletters = 3;
let register: Register | null = null;

/** Made once for a list: a signal is looked at while others wait. */
function openRegister(lijst: readonly string[]): Register {
  const sleutel = lijst.join('\n');
  if (register?.lijst === sleutel) return register;
  const nieuw: Register = { lijst: sleutel, heel: new Map(), begin: new Map() };
  for (const term of lijst.map(readTerm)) {
    for (const patroon of term[0] ?? []) {
      const [kaart, naam] = patroon.endsWith('*')
        ? [nieuw.begin, patroon.slice(0, beginletters)]
        : [nieuw.heel, patroon];
      kaart.set(naam, [...(kaart.get(naam) ?? []), term]);
    }
  }
  register = nieuw;
  return nieuw;
}

function isWoord(woord: string, patroon: string): boolean {
  return patroon.endsWith('*') ? woord.startsWith(patroon.slice(0, -1)) : woord === patroon;
}

/** Where the phrase ends when it begins at word `van`; -1 when it does not stand there. */
function matchTerm(woorden: readonly Woord[], van: number, term: Term): number {
  let plaats = van;
  for (let deel = 0; deel < term.length; deel++) {
    const tot = deel === 0 ? van : plaats + 1 + meesteTussen;
    let gevonden = -1;
    for (let i = deel === 0 ? van : plaats + 1; i <= tot && i < woorden.length && gevonden < 0; i++)
      if (term[deel]!.some((patroon) => isWoord(woorden[i]!.woord, patroon))) gevonden = i;
    if (gevonden < 0) return -1;
    plaats = gevonden;
  }
  return plaats;
}

/** True when a word before it denies it: 'gelukkig geen gevaar'. */
function isOntkend(tekst: string, woorden: readonly Woord[], van: number): boolean {
  for (let i = van - 1; i >= 0 && i >= van - reikwijdte; i--) {
    const { woord, eind } = woorden[i]!;
    if (/[.,;:!?–]/.test(tekst.slice(eind, woorden[i + 1]!.begin))) return false;
    if (ontkenningen.has(woord)) return true;
    if (kering.has(woord)) return false;
  }
  return false;
}

function isVoorlichting(woorden: readonly Woord[], van: number): boolean {
  for (let i = van - 1; i >= Math.max(0, van - 2); i--)
    if (overIets.has(woorden[i]!.woord))
      return woorden.slice(Math.max(0, i - 3), i).some(({ woord }) => voorlichting.test(woord));
  return false;
}

/** The words of a text for which it may be grave, as they stand there, each once and in their order; none when it does not seem so. */
export function findErnst(tekst: string, lijst: readonly string[]): string[] {
  const kort = tekst.slice(0, langste);
  const woorden = splitWoorden(kort);
  const { heel, begin } = openRegister(lijst);
  const gevonden: string[] = [];
  woorden.forEach(({ woord, begin: plaats }, van) => {
    const termen = [...(heel.get(woord) ?? []), ...(begin.get(woord.slice(0, beginletters)) ?? [])];
    const tot = termen.reduce((verst, term) => Math.max(verst, matchTerm(woorden, van, term)), -1);
    if (tot < 0 || isVoorlichting(woorden, van)) return;
    if (!ontkenningen.has(woord) && isOntkend(kort, woorden, van)) return;
    const zin = kort.slice(plaats, woorden[tot]!.eind);
    if (!gevonden.some((eerder) => eerder.toLowerCase().includes(zin.toLowerCase()))) gevonden.push(zin);
  });
  return gevonden;
}
