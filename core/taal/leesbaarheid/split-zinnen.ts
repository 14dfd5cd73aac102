import { afkortingen, slotafkortingen } from '#core/taal/leesbaarheid/afkortingen.ts';

/** A sentence in a text: `tekst.slice(begin, eind)`, without the white space around it. */
export interface Zinplaats {
  begin: number;
  eind: number;
}

const tekens = '.!?…';
const sluiters = '"”’\')]»“';
const openers = '"“„‘\'([«';

function isWit(letter: string | undefined): boolean {
  return letter !== undefined && letter.trim() === '';
}

/** A capital, a digit, a quote or a bullet can begin a sentence; a small letter cannot. */
function isZinbegin(letter: string): boolean {
  return letter === letter.toUpperCase();
}

/** The word that ends with the full stop at `punt`, from the last white space or opening quote. */
function readWoordVoor(tekst: string, punt: number, vanaf: number): string {
  let begin = punt;
  while (
    begin > vanaf &&
    punt - begin < 30 &&
    !isWit(tekst[begin - 1]) &&
    !openers.includes(tekst.charAt(begin - 1))
  ) {
    begin--;
  }
  return tekst.slice(begin, punt + 1);
}

/** Abbreviations, initials ('J.') and the number of a list item ('1.') end with a full stop that ends no sentence. */
function isGewonePunt(tekst: string, punt: number, zinbegin: number): boolean {
  const woord = readWoordVoor(tekst, punt, zinbegin);
  const klein = woord.toLowerCase();
  if (afkortingen.has(klein)) return !slotafkortingen.has(klein);
  if (/^(?:[A-Z]\.)+$/.test(woord)) return true;
  return /^\d{1,2}\.$/.test(woord) && punt + 1 - zinbegin === woord.length;
}

/** Where a sentence that has its last sign at `plek` stops, quotes included; undefined when it goes on. */
function readEinde(tekst: string, plek: number, zinbegin: number): number | undefined {
  let eind = plek + 1;
  while (eind < tekst.length && tekens.includes(tekst.charAt(eind))) eind++;
  while (eind < tekst.length && sluiters.includes(tekst.charAt(eind))) eind++;
  if (eind < tekst.length && !isWit(tekst[eind])) return undefined;
  if (tekst[plek] === '.' && eind < tekst.length && isGewonePunt(tekst, plek, zinbegin)) return undefined;
  let volgende = eind;
  while (isWit(tekst[volgende])) volgende++;
  return volgende >= tekst.length || isZinbegin(tekst.charAt(volgende)) ? eind : undefined;
}

/** A blank line always ends a sentence, a single line break when what follows looks like a beginning. */
function isRegeleinde(tekst: string, plek: number): boolean {
  let regels = 0;
  let volgende = plek;
  for (; isWit(tekst[volgende]); volgende++) if (tekst[volgende] === '\n') regels++;
  return regels > 1 || isZinbegin(tekst.charAt(volgende));
}

/** The sentences of a Dutch text, in order. Headings and list items on their own line count as sentences. */
export function splitZinnen(tekst: string): Zinplaats[] {
  const zinnen: Zinplaats[] = [];
  let begin = 0;
  const close = (eind: number): void => {
    let laatste = eind;
    while (laatste > begin && isWit(tekst[laatste - 1])) laatste--;
    if (laatste > begin) zinnen.push({ begin, eind: laatste });
    begin = eind;
    while (isWit(tekst[begin])) begin++;
  };
  close(0);
  for (let i = begin; i < tekst.length; i++) {
    if (i < begin) continue;
    const letter = tekst.charAt(i);
    if (letter === '\n' && isRegeleinde(tekst, i)) close(i);
    const isEerste = tekens.includes(letter) && !(i > begin && tekens.includes(tekst.charAt(i - 1)));
    const eind = isEerste ? readEinde(tekst, i, begin) : undefined;
    if (eind !== undefined) close(eind);
  }
  close(tekst.length);
  return zinnen;
}
