import { isLeeg } from '#core/basis/onzichtbaar.ts';
import { foldDubbelganger } from '#core/taal/dubbelgangers.ts';
import { isLosAccent } from '#core/taal/letters.ts';
import { flattenParen, losseVormen } from '#core/taal/zetvormen.ts';
import { stopwoorden } from '#core/taal/stopwoorden.ts';

/** A word as it is compared (folded, lower case), and where it stands in its text. */
export interface Woord {
  woord: string;
  begin: number;
  eind: number;
}

/** Words in a row, from word `van` up to `tot`, which is no part of it. */
export interface Reeks {
  van: number;
  tot: number;
}

/** So many words in a row are somebody's own words… */
export const kortsteReeks = 5;
/** …when so many of them say something. */
const dragendeWoorden = 3;
/** So many in a row do not stand somewhere by chance, whatever they say. */
const langeReeks = 10;
/** Rows are looked up by as many words. */
const sprong = 4;
/** More different words than this are not told apart: four numbers below it make one number that is exact. */
const meesteWoorden = 8191;

/** Every sign of ASCII that stands in no word. */
const tussen = [...' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'].concat(
  Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  '\u007f',
);
/** Letters with their marks, those of Greek and Cyrillic (which may only look like ours), and the signs inside a word that nobody sees. */
const woordvorm = new RegExp(
  `[0-9A-Za-z\\u00ad\\u00c0-\\u052f\\u1e00-\\u1fff\\u200b-\\u200d\\u2060\\u2160-\\u217f\\u249c-\\u24e9\\ufb00-\\ufb06\\ufeff\\uff10-\\uff5a${losseVormen}]+`,
  'g',
);

function fold(woord: string): string {
  let gevouwen = '';
  for (const letter of woord) {
    const code = letter.charCodeAt(0);
    if (code < 0x80) gevouwen += letter;
    else if (!isLosAccent(code)) gevouwen += foldDubbelganger(letter) ?? (isLeeg(letter) ? '' : letter);
  }
  return gevouwen.toLowerCase();
}

/** The words of a text with their places. */
export function splitWoorden(tekst: string): Woord[] {
  const woorden: Woord[] = [];
  for (const gevonden of flattenParen(tekst, foldDubbelganger).matchAll(woordvorm)) {
    const woord = fold(gevonden[0]);
    const begin = gevonden.index;
    if (woord !== '') woorden.push({ woord, begin, eind: begin + gevonden[0].length });
  }
  return woorden;
}

/** The words alone, which takes a fraction of the time: PocketBase's VM splits ten times as fast by a sign as by an expression. */
export function listWoorden(tekst: string): string[] {
  if (!/[^\u0000-\u007f]/.test(tekst)) {
    const vlak = tussen.reduce(
      (over, teken) => (over.includes(teken) ? over.split(teken).join(' ') : over),
      tekst,
    );
    return vlak
      .toLowerCase()
      .split(' ')
      .filter((woord) => woord !== '');
  }
  return (flattenParen(tekst, foldDubbelganger).match(woordvorm) ?? [])
    .map(fold)
    .filter((woord) => woord !== '');
}

/** True for a word that says something of its own. */
function isDragend(woord: string): boolean {
  return woord.length > 2 && !stopwoorden.has(woord);
}

/** True when these words are too many and too much their own to stand somewhere by chance. */
export function isEigen(woorden: readonly string[], minstens = kortsteReeks): boolean {
  if (woorden.length < minstens) return false;
  return woorden.length >= langeReeks || woorden.filter(isDragend).length >= dragendeWoorden;
}

function earliest(een: string, ander = nooit): string {
  return een < ander ? een : ander;
}

/** What is looked for in another text. */
interface Zoekwens {
  /** So many words in a row. */
  minstens?: number;
  /** ISO 8601: rows of an earlier moment are passed over. */
  op?: string;
}

/** Later than every moment. */
const nooit = '~';

/** The rows of words of some texts: tells in one walk which words of another text stand in one of them. */
export class Woordreeksen {
  readonly #nummers = new Map<string, number>();
  /** For each row the moment (ISO 8601) that comes with it. */
  readonly #rijen = new Map<number, string>();

  constructor(teksten: readonly (readonly string[])[]) {
    for (const woorden of teksten) this.add(woorden, nooit);
  }

  /** Adds the rows of a text of that moment; of a row that comes twice the earlier moment stays. */
  add(woorden: readonly string[], op: string): void {
    this.#walk(woorden, true, (rij) => this.#rijen.set(rij, earliest(op, this.#rijen.get(rij))));
  }

  /** Forgets the rows that this text has too; with `sinds` only those of a later moment. */
  forget(woorden: readonly string[], sinds = ''): void {
    if (this.#rijen.size === 0) return;
    this.#walk(woorden, false, (rij) => {
      if (sinds === '' || (this.#rijen.get(rij) ?? '') > sinds) this.#rijen.delete(rij);
    });
  }

  /** Gives the rows that this text has too its moment, when that is earlier. */
  know(woorden: readonly string[], op: string): void {
    this.#walk(woorden, false, (rij) => {
      const eerder = this.#rijen.get(rij);
      if (eerder !== undefined) this.#rijen.set(rij, earliest(op, eerder));
    });
  }

  /** The rows of at least `minstens` words that a text shares, and that are somebody's own. */
  find(woorden: readonly string[], { minstens = kortsteReeks, op = '' }: Zoekwens = {}): Reeks[] {
    const reeksen: Reeks[] = [];
    let [van, tot] = [0, 0];
    const keep = (): void => {
      if (tot > van && isEigen(woorden.slice(van, tot), minstens)) reeksen.push({ van, tot });
    };
    this.#walk(woorden, false, (rij, einde) => {
      const sinds = this.#rijen.get(rij);
      if (sinds === undefined || sinds < op) return;
      if (einde - 1 !== tot) {
        keep();
        van = einde - sprong;
      }
      tot = einde;
    });
    keep();
    return reeksen;
  }

  /** Calls `see` with the number of each row of four words, and the place behind it; rows with an unknown word are passed over. */
  #walk(woorden: readonly string[], nieuw: boolean, see: (rij: number, einde: number) => void): void {
    const nummers = this.#nummers;
    const basis = meesteWoorden + 1;
    // A row is two pairs: of this word and the one before it, and of the two before those.
    let [vorig, paar, paarErvoor, bekend] = [0, 0, 0, 0];
    for (let i = 0; i < woorden.length; i += 1) {
      const nummer = nummers.get(woorden[i]!) ?? (nieuw ? this.#add(woorden[i]!) : 0);
      if (nummer === 0) {
        bekend = 0;
        continue;
      }
      const nu = vorig * basis + nummer;
      bekend += 1;
      if (bekend >= sprong) see(paarErvoor * basis * basis + nu, i + 1);
      paarErvoor = paar;
      paar = nu;
      vorig = nummer;
    }
  }

  /** 0 when there are too many. */
  #add(woord: string): number {
    if (this.#nummers.size >= meesteWoorden) return 0;
    this.#nummers.set(woord, this.#nummers.size + 1);
    return this.#nummers.size;
  }
}
