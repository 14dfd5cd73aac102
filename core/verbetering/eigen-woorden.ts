import type { Issue } from '#core/basis/issue.ts';
import {
  isEigen,
  kortsteReeks,
  listWoorden,
  splitWoorden,
  Woordreeksen,
  type Reeks,
  type Woord,
} from '#core/taal/woordreeksen.ts';

/** A text, and when it was written or said to us, or when the site showed it (ISO 8601). */
export interface Uiting {
  tekst: string;
  op: string;
}

/** Whose words they are, and whether everybody may read them. */
export interface Woordbron {
  /** Kenmerk of the signal; '' for a meelezer. */
  kenmerk: string;
  /** False for a signal that is not linked to the entry. */
  gekoppeld: boolean;
  toegestaan: boolean;
  uitingen: readonly Uiting[];
}

/** Of signals that are not linked only longer passages count: among so many, somebody else says the same by chance. */
export const reeksVanOnbekende = 8;
/** More than this is not told at once. */
const meesteBezwaren = 10;

/** True when everybody may read the words in this entry. */
export function isVrij({ toegestaan, gekoppeld }: Woordbron): boolean {
  return toegestaan && gekoppeld;
}

type Velden = Readonly<Record<string, string>>;

/** Where a text that is shorter than a row stands as a whole. */
function findHeel(woorden: readonly string[], kort: readonly string[]): Reeks[] {
  const reeksen: Reeks[] = [];
  for (let van = 0; van + kort.length <= woorden.length; van += 1) {
    if (kort.every((woord, i) => woorden[van + i] === woord)) reeksen.push({ van, tot: van + kort.length });
  }
  return reeksen;
}

/** The words of `woorden` that come from this text. */
function findUit(woorden: readonly string[], bron: readonly string[]): Reeks[] {
  if (bron.length >= kortsteReeks) return new Woordreeksen([bron]).find(woorden);
  return isEigen(bron, 1) ? findHeel(woorden, bron) : [];
}

/** The words of a text that takes other words from whoever said them later; without `op` from everybody. */
interface Gezegd {
  woorden: string[];
  op: string;
}

function listGezegd(vrij: readonly string[], bekend: readonly Uiting[]): Gezegd[] {
  return [...vrij.map((tekst) => ({ tekst, op: '' })), ...bekend].map(({ tekst, op }) => ({
    woorden: listWoorden(tekst),
    op,
  }));
}

/** True when a text that is shorter than a row is nobody's; of longer ones `Woordreeksen` knows. */
function isGezegd(kort: readonly string[], wanneer: string, gezegd: readonly Gezegd[]): boolean {
  return gezegd.some(({ woorden, op }) => (op === '' || op < wanneer) && findHeel(woorden, kort).length > 0);
}

/** What becomes public, by its rows of words. */
class Publiek {
  readonly #gezegd: Gezegd[];
  readonly #velden: { path: string; tekst: string; woorden: string[] }[];
  readonly #reeksen: Woordreeksen;

  constructor(velden: Velden, vrij: readonly string[], bekend: readonly Uiting[]) {
    this.#velden = Object.entries(velden)
      .map(([path, tekst]) => ({ path, tekst, woorden: listWoorden(tekst) }))
      .filter(({ woorden }) => woorden.length > 0);
    this.#reeksen = new Woordreeksen(this.#velden.map(({ woorden }) => woorden));
    this.#gezegd = listGezegd(vrij, bekend);
    for (const { woorden, op } of this.#gezegd) {
      if (op === '') this.#reeksen.forget(woorden);
      else this.#reeksen.know(woorden, op);
    }
  }

  /** The passages that it has from this text, by field. */
  find(
    { tekst, op }: Uiting,
    minstens: number,
  ): { path: string; begin: number; eind: number; tekst: string }[] {
    const woorden = listWoorden(tekst);
    const kort = woorden.length < kortsteReeks && minstens === kortsteReeks && isEigen(woorden, 1);
    const stukken = kort
      ? [woorden]
      : this.#reeksen.find(woorden, { minstens, op }).map(({ van, tot }) => woorden.slice(van, tot));
    const plekken = stukken.flatMap((stuk) => this.#velden.flatMap((veld) => locate(veld, stuk).slice(0, 1)));
    return kort && plekken.length > 0 && isGezegd(woorden, op, this.#gezegd) ? [] : plekken;
  }
}

function locate(
  { path, tekst, woorden }: { path: string; tekst: string; woorden: readonly string[] },
  stuk: readonly string[],
): { path: string; begin: number; eind: number; tekst: string }[] {
  const reeksen = findUit(woorden, stuk);
  if (reeksen.length === 0) return [];
  const plaatsen = splitWoorden(tekst);
  return reeksen.map(({ van, tot }) => {
    const [begin, eind] = [plaatsen[van]!.begin, plaatsen[tot - 1]!.eind];
    return { path, begin, eind, tekst: tekst.slice(begin, eind) };
  });
}

/**
 * R3: the places in what becomes public that are the own words of somebody who did not agree to that: five words in a row of which three
 * say something, ten whatever they say, or all of a shorter text that says as much. What somebody with consent said too is theirs to allow, and what the site
 * (`bekend`) said before them is nobody's. Reads each text once; of who said the same, the first is named.
 */
export function checkEigenWoorden(
  velden: Velden,
  bronnen: readonly Woordbron[],
  bekend: readonly Uiting[] = [],
): Issue[] {
  const vrij = bronnen.filter(isVrij).flatMap(({ uitingen }) => uitingen.map(({ tekst }) => tekst));
  const publiek = new Publiek(velden, vrij, bekend);
  const issues: Issue[] = [];
  for (const bron of bronnen) {
    if (isVrij(bron)) continue;
    const { kenmerk, gekoppeld, toegestaan, uitingen } = bron;
    const code = kenmerk === '' ? 'r3-woorden-meelezer' : toegestaan ? 'r3-koppel-eerst' : 'r3-woorden';
    for (const uiting of uitingen) {
      for (const { path, ...plek } of publiek.find(uiting, gekoppeld ? kortsteReeks : reeksVanOnbekende)) {
        if (issues.some((issue) => issue.path === path && issue.params?.['begin'] === plek.begin)) continue;
        issues.push({ path, code, params: { ...plek, kenmerk } });
        if (issues.length === meesteBezwaren) return issues;
      }
    }
  }
  return issues;
}

/** R3: a literal quote of a linked signal names that signal, whatever is ticked. */
export function checkNaamloos(
  v: { vraag: string; vraagSoort: string; citaatVan: string },
  bronnen: readonly Woordbron[],
): Issue[] {
  if (v.vraagSoort !== 'letterlijk' || v.citaatVan !== '') return [];
  const bron = bronnen.find(
    ({ kenmerk, gekoppeld, uitingen }) =>
      kenmerk !== '' && gekoppeld && uitingen.some(({ tekst }) => holdsEigenWoorden(v.vraag, tekst)),
  );
  return bron ? [{ path: 'citaatVan', code: 'r3-noem-melder', params: { kenmerk: bron.kenmerk } }] : [];
}

/** Short passages of what becomes public, by which a long one is found among all signals. */
export function listPassages(velden: Velden): string[] {
  const passages = new Set<string>();
  for (const tekst of Object.values(velden)) {
    const woorden = listWoorden(tekst);
    for (let i = 0; i + kortsteReeks <= woorden.length; i += reeksVanOnbekende - kortsteReeks + 1) {
      const passage = woorden.slice(i, i + kortsteReeks);
      if (isEigen(passage)) passages.add(passage.join(' '));
    }
  }
  return [...passages];
}

/** True when a text takes words from another, as `checkEigenWoorden` counts them. */
export function holdsEigenWoorden(tekst: string, bron: string): boolean {
  return findUit(listWoorden(tekst), listWoorden(bron)).length > 0;
}

/** So many texts are kept in mind. */
const meesteGelezen = 1000;

/** What stands where somebody's words stood. */
export const weggehaald = '…';

/** True when a text is another with nothing but pieces taken out of it. */
export function isGeknipt(was: string, nu: string): boolean {
  const delen = nu.split(weggehaald);
  let vanaf = 0;
  return (
    delen.length > 1 &&
    delen.every((deel, i) => {
      const plek = i === 0 ? (was.startsWith(deel) ? 0 : -1) : was.indexOf(deel, vanaf);
      vanaf = plek + deel.length;
      return plek >= 0;
    }) &&
    was.endsWith(delen[delen.length - 1] ?? '')
  );
}

/** Takes the words of one person out of texts, except what `vrij` says too and what the site (`bekend`) said before them. */
export class Woordenwisser {
  readonly #reeksen = new Woordreeksen([]);
  readonly #kort: string[][] = [];
  /** What was read, and what is left of it. */
  readonly #gelezen = new Map<string, string>();

  constructor(uitingen: readonly Uiting[], vrij: readonly string[] = [], bekend: readonly Uiting[] = []) {
    const gelezen = listGezegd([], uitingen);
    const gezegd = listGezegd(vrij, bekend);
    for (const { woorden, op } of gelezen) {
      if (woorden.length >= kortsteReeks) this.#reeksen.add(woorden, op);
      else if (isEigen(woorden, 1) && !isGezegd(woorden, op, gezegd)) this.#kort.push(woorden);
    }
    for (const { woorden, op } of gezegd) this.#reeksen.forget(woorden, op);
  }

  /** True when a text holds some of these words. */
  holds(tekst: string): boolean {
    return this.cut(tekst) !== tekst;
  }

  /** The text with '…' where the words stood; a text that comes again is not read again. */
  cut(tekst: string): string {
    const eerder = this.#gelezen.get(tekst);
    if (eerder !== undefined) return eerder;
    const zonder = this.#read(tekst);
    if (this.#gelezen.size >= meesteGelezen) this.#gelezen.clear();
    this.#gelezen.set(tekst, zonder);
    return zonder;
  }

  #read(tekst: string): string {
    const reeksen = this.#find(listWoorden(tekst));
    return reeksen.length === 0 ? tekst : cutReeksen(tekst, splitWoorden(tekst), reeksen);
  }

  #find(woorden: readonly string[]): Reeks[] {
    return [...this.#reeksen.find(woorden), ...this.#kort.flatMap((kort) => findHeel(woorden, kort))].sort(
      (een, ander) => een.van - ander.van,
    );
  }
}

function cutReeksen(tekst: string, woorden: readonly Woord[], reeksen: readonly Reeks[]): string {
  let over = '';
  let vanaf = 0;
  for (const { van, tot } of reeksen) {
    const { begin } = woorden[van]!;
    if (begin >= vanaf) over += tekst.slice(vanaf, begin) + weggehaald;
    vanaf = Math.max(vanaf, woorden[tot - 1]!.eind);
  }
  return over + tekst.slice(vanaf);
}
