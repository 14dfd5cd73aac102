import type { Thema } from '#core/organisatie/organisatie.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { veld } from '#site/zoeken/index-bestand.ts';
import { buildSleutel, findZoekwoorden } from '#site/zoeken/woorden.ts';

/** What the index needs to know of an entry. */
export type Zoekbaar = Pick<
  VerbeteringInhoud,
  | 'kenmerk'
  | 'slug'
  | 'titel'
  | 'vraag'
  | 'verbetering'
  | 'uitleg'
  | 'uitkomst'
  | 'ingangsmaand'
  | 'themas'
  | 'trefwoorden'
  | 'stand'
>;

/** Where a word stands: document, sum of `veld`, and how many words are rarer among those only in that document's text (else -1). */
interface Vindplaats {
  nummer: number;
  velden: number;
  rang: number;
}

/** The forms of one word that occur, sorted, and where, by document. */
export interface Woordverzameling {
  sleutel: string;
  vormen: string[];
  plaatsen: Vindplaats[];
}

interface Groep {
  sleutel: string;
  vormen: Set<string>;
  /** By document. */
  plaatsen: Vindplaats[];
}

/** Every word worth finding in these entries, sorted by its first form. */
export function collectWoorden(entries: readonly Zoekbaar[], themas: readonly Thema[]): Woordverzameling[] {
  const groepen = collectGroepen(entries, themas);
  rankTekstwoorden(groepen, entries.length);
  return groepen
    .map(({ sleutel, vormen, plaatsen }) => ({ sleutel, vormen: [...vormen].sort(), plaatsen }))
    .sort((a, b) => ((a.vormen[0] ?? '') < (b.vormen[0] ?? '') ? -1 : 1));
}

function collectGroepen(entries: readonly Zoekbaar[], themas: readonly Thema[]): Groep[] {
  const perSleutel = new Map<string, Groep>();
  const perWoord = new Map<string, Groep>();
  const perThema = new Map(themas.map(({ slug, naam }) => [slug, findZoekwoorden(naam)]));
  const add = (nummer: number, woorden: Iterable<string>, waarde: number): void => {
    for (const woord of woorden) {
      let groep = perWoord.get(woord);
      if (groep === undefined) perWoord.set(woord, (groep = findGroep(perSleutel, woord)));
      const laatste = groep.plaatsen[groep.plaatsen.length - 1];
      if (laatste?.nummer === nummer) laatste.velden |= waarde;
      else groep.plaatsen.push({ nummer, velden: waarde, rang: -1 });
    }
  };
  entries.forEach((entry, nummer) => {
    const { titel, trefwoorden, tekst } = readWoorden(entry);
    add(nummer, titel, veld.titel);
    add(nummer, trefwoorden, veld.trefwoord);
    add(nummer, tekst, veld.tekst);
    entry.themas.forEach((slug) => add(nummer, perThema.get(slug) ?? [], veld.tekst));
  });
  return [...perSleutel.values()];
}

interface Entrywoorden {
  titel: ReadonlySet<string>;
  trefwoorden: ReadonlySet<string>;
  tekst: ReadonlySet<string>;
}

/** The publisher keeps an entry as long as it does not change, and an edition of many differs in few from the one before. */
const gelezen = new WeakMap<Zoekbaar, Entrywoorden>();

function readWoorden(entry: Zoekbaar): Entrywoorden {
  const bekend = gelezen.get(entry);
  if (bekend !== undefined) return bekend;
  const woorden = {
    titel: new Set(findZoekwoorden(entry.titel)),
    trefwoorden: new Set(entry.trefwoorden.flatMap((trefwoord) => [...findZoekwoorden(trefwoord)])),
    tekst: new Set(findZoekwoorden(`${entry.vraag}\n${entry.verbetering}\n${entry.uitleg}`)),
  };
  gelezen.set(entry, woorden);
  return woorden;
}

function findGroep(perSleutel: Map<string, Groep>, woord: string): Groep {
  const sleutel = buildSleutel(woord);
  const groep = perSleutel.get(sleutel) ?? { sleutel, vormen: new Set(), plaatsen: [] };
  perSleutel.set(sleutel, groep);
  groep.vormen.add(woord);
  return groep;
}

function rankTekstwoorden(groepen: Groep[], aantal: number): void {
  const perDocument: Vindplaats[][] = Array.from({ length: aantal }, () => []);
  const zeldzaamEerst = [...groepen].sort((a, b) => a.plaatsen.length - b.plaatsen.length);
  for (const groep of zeldzaamEerst) {
    for (const plaats of groep.plaatsen) {
      const lijst = perDocument[plaats.nummer];
      if (plaats.velden === veld.tekst && lijst) plaats.rang = lijst.push(plaats) - 1;
    }
  }
}
