import type { VerbeteringInhoud } from '#core/publicatie.ts';
import type { Thema } from '#core/organisatie.ts';
import { uitkomsten } from '#core/enumeraties.ts';
import { createSlug } from '#core/slug.ts';
import { encodeGetallen } from '#site/zoeken/getallen.ts';
import { encodeWoordenlijst } from '#site/zoeken/woordenlijst.ts';
import { veld, type IndexBestand } from '#site/zoeken/index-bestand.ts';
import { buildSleutel, findZoekwoorden, foldTerm } from '#site/zoeken/woorden.ts';

/** What the index needs to know of an entry. */
export type Zoekbaar = Pick<
  VerbeteringInhoud,
  | 'slug'
  | 'titel'
  | 'vraag'
  | 'verbetering'
  | 'uitleg'
  | 'uitkomst'
  | 'ingangsmaand'
  | 'themas'
  | 'trefwoorden'
>;

interface Groep {
  vormen: Set<string>;
  /** Document number → sum of `veld`. */
  velden: Map<number, number>;
}

const lengteFragment = 60;

/**
 * Of the words that stand only in its running text an entry keeps the rarest so many: the common ones cost much and find
 * little. Fewer when there are many entries, so that what a visitor transfers stays within 120 kB at 2,000.
 */
function countTekstwoorden(aantalEntries: number): number {
  return Math.round(Math.min(30, Math.max(6, 20_000 / aantalEntries)));
}

/** Makes the index of these entries, in their order; the same entries give the same index. */
export function buildIndex(
  entries: readonly Zoekbaar[],
  themas: readonly Thema[],
  synoniemen: readonly string[][],
): IndexBestand {
  const groepen = dropCommonTekst(collectGroepen(entries, themas), entries.length);
  const gesorteerd = [...groepen.values()]
    .map((groep) => ({ vormen: [...groep.vormen].sort(), velden: [...groep.velden] }))
    .sort((a, b) => ((a.vormen[0] ?? '') < (b.vormen[0] ?? '') ? -1 : 1));
  return {
    vorm: 1,
    titels: entries.map((entry) => entry.titel),
    fragmenten: entries.map((entry) => cutFragment(entry.vraag)),
    slugs: entries.map((entry) => (createSlug(entry.titel, () => false) === entry.slug ? '' : entry.slug)),
    uitkomsten: entries.map((entry) => uitkomsten.indexOf(entry.uitkomst)).join(''),
    maanden: encodeGetallen(entries.map((entry) => encodeMaand(entry.ingangsmaand))),
    woorden: encodeWoordenlijst(gesorteerd.map((groep) => groep.vormen)),
    aantallen: encodeGetallen(gesorteerd.map((groep) => groep.velden.length)),
    documenten: encodeGetallen(
      gesorteerd.flatMap(({ velden }) => velden.map(([nummer], i) => nummer - (velden[i - 1]?.[0] ?? 0))),
    ),
    velden: encodeGetallen(gesorteerd.flatMap((groep) => groep.velden.map(([, som]) => som))),
    synoniemen: keepSynoniemen(synoniemen, new Set(groepen.keys())),
  };
}

function collectGroepen(entries: readonly Zoekbaar[], themas: readonly Thema[]): Map<string, Groep> {
  const groepen = new Map<string, Groep>();
  const themanamen = new Map(themas.map((thema) => [thema.slug, thema.naam]));
  const perWoord = new Map<string, Groep>();
  const add = (nummer: number, tekst: string, waarde: number): void => {
    for (const woord of findZoekwoorden(tekst)) {
      const groep = perWoord.get(woord) ?? findGroep(groepen, woord);
      perWoord.set(woord, groep);
      groep.velden.set(nummer, (groep.velden.get(nummer) ?? 0) | waarde);
    }
  };
  entries.forEach((entry, nummer) => {
    add(nummer, entry.titel, veld.titel);
    entry.trefwoorden.forEach((trefwoord) => add(nummer, trefwoord, veld.trefwoord));
    add(nummer, `${entry.vraag}\n${entry.verbetering}\n${entry.uitleg}`, veld.tekst);
    entry.themas.forEach((slug) => add(nummer, themanamen.get(slug) ?? '', veld.tekst));
  });
  return groepen;
}

function findGroep(groepen: Map<string, Groep>, woord: string): Groep {
  const sleutel = buildSleutel(woord);
  const groep = groepen.get(sleutel) ?? { vormen: new Set(), velden: new Map() };
  groepen.set(sleutel, groep);
  groep.vormen.add(woord);
  return groep;
}

function dropCommonTekst(groepen: Map<string, Groep>, aantal: number): Map<string, Groep> {
  const perDocument: Groep[][] = Array.from({ length: aantal }, () => []);
  for (const groep of groepen.values()) {
    for (const [nummer, som] of groep.velden) {
      if (som === veld.tekst) perDocument[nummer]?.push(groep);
    }
  }
  const omvang = new Map([...groepen.values()].map((groep) => [groep, groep.velden.size]));
  const maximum = countTekstwoorden(aantal);
  perDocument.forEach((lijst, nummer) => {
    lijst.sort((a, b) => (omvang.get(a) ?? 0) - (omvang.get(b) ?? 0));
    lijst.slice(maximum).forEach((groep) => groep.velden.delete(nummer));
  });
  return new Map([...groepen].filter(([, groep]) => groep.velden.size > 0));
}

function keepSynoniemen(lijsten: readonly string[][], sleutels: ReadonlySet<string>): string[][] {
  return lijsten
    .filter((lijst) => lijst.some((term) => sleutels.has(buildSleutel(foldTerm(term)))))
    .map((lijst) => [...lijst]);
}

function cutFragment(vraag: string): string {
  const tekst = vraag.replace(/\s+/g, ' ').trim();
  if (tekst.length <= lengteFragment) return tekst;
  const ruimte = tekst.lastIndexOf(' ', lengteFragment);
  return `${tekst.slice(0, ruimte > 0 ? ruimte : lengteFragment).replace(/[\s,;:.–-]+$/, '')}…`;
}

function encodeMaand(maand: string): number {
  const [jaar, nummer] = maand.split('-').map(Number);
  return jaar && nummer && jaar >= 2000 ? (jaar - 2000) * 12 + nummer : 0;
}
