import { uitkomsten } from '#core/verbetering/enumeraties.ts';
import type { Thema } from '#core/organisatie/organisatie.ts';
import { leesstanden } from '#core/publicatie/publicatie.ts';
import { createSlug } from '#core/taal/slug.ts';
import { encodeGetallen } from '#site/zoeken/getallen.ts';
import { encodeKenmerken } from '#site/zoeken/kenmerken.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import { collectWoorden, type Woordverzameling, type Zoekbaar } from '#site/zoeken/verzamel-woorden.ts';
import { buildSleutel, foldTerm } from '#site/zoeken/woorden.ts';
import { encodeWoordenlijst } from '#site/zoeken/woordenlijst.ts';

/** How much of the running texts goes into the index. */
interface Maat {
  /** Of the words that stand only in its text an entry keeps the rarest so many: common ones cost much and find little. */
  tekstwoorden: number;
  /** Characters of the vraag under each result. */
  fragment: number;
}

const maten: readonly [Maat, ...Maat[]] = [
  { tekstwoorden: 30, fragment: 72 },
  { tekstwoorden: 16, fragment: 64 },
  { tekstwoorden: 10, fragment: 60 },
  { tekstwoorden: 8, fragment: 54 },
  { tekstwoorden: 6, fragment: 48 },
  { tekstwoorden: 4, fragment: 36 },
];
/** Above so many entries nothing fits any more, and trying would only cost time at each publication. */
const groot = { entries: 4_000, maat: { tekstwoorden: 6, fragment: 48 } };

/**
 * Makes the index of these entries, in their order, with as much of their texts as `past` accepts; titles and keywords
 * are always in it whole. The same entries give the same index.
 */
export function buildIndex(
  entries: readonly Zoekbaar[],
  themas: readonly Thema[],
  synoniemen: readonly string[][],
  past: (bestand: IndexBestand) => boolean = () => true,
): IndexBestand {
  const woorden = collectWoorden(entries, themas);
  const build = (maat: Maat): IndexBestand => buildMetMaat(entries, woorden, synoniemen, maat);
  if (entries.length > groot.entries) return build(groot.maat);
  const [ruimste, ...kleinere] = maten;
  let bestand = build(ruimste);
  for (const maat of kleinere) {
    if (past(bestand)) break;
    bestand = build(maat);
  }
  return bestand;
}

function buildMetMaat(
  entries: readonly Zoekbaar[],
  alleWoorden: readonly Woordverzameling[],
  synoniemen: readonly string[][],
  maat: Maat,
): IndexBestand {
  const groepen = alleWoorden
    .map((groep) => ({ ...groep, plaatsen: groep.plaatsen.filter(({ rang }) => rang < maat.tekstwoorden) }))
    .filter((groep) => groep.plaatsen.length > 0);
  const plaatsen = groepen.flatMap((groep) => groep.plaatsen);
  return {
    vorm: 1,
    titels: entries.map((entry) => entry.titel),
    fragmenten: entries.map((entry) => cutFragment(entry.vraag, maat.fragment)),
    slugs: entries.map((entry) => (createSlug(entry.titel, () => false) === entry.slug ? '' : entry.slug)),
    uitkomsten: entries.map(encodeUitkomst).join(''),
    maanden: encodeGetallen(entries.map((entry) => encodeMaand(entry.ingangsmaand))),
    kenmerken: encodeKenmerken(entries.map((entry) => entry.kenmerk)),
    woorden: encodeWoordenlijst(groepen.map((groep) => groep.vormen)),
    aantallen: encodeGetallen(groepen.map((groep) => groep.plaatsen.length)),
    documenten: encodeGetallen(
      groepen.flatMap((groep) =>
        groep.plaatsen.map(({ nummer }, i) => nummer - (groep.plaatsen[i - 1]?.nummer ?? 0)),
      ),
    ),
    velden: encodeGetallen(plaatsen.map((plaats) => plaats.velden)),
    synoniemen: keepSynoniemen(synoniemen, new Set(groepen.map((groep) => groep.sleutel))),
  };
}

function keepSynoniemen(lijsten: readonly string[][], sleutels: ReadonlySet<string>): string[][] {
  return lijsten
    .filter((lijst) => lijst.some((term) => sleutels.has(buildSleutel(foldTerm(term)))))
    .map((lijst) => [...lijst]);
}

function cutFragment(vraag: string, lengte: number): string {
  const tekst = vraag.replace(/\s+/g, ' ').trim();
  if (tekst.length <= lengte) return tekst;
  const ruimte = tekst.lastIndexOf(' ', lengte);
  return `${tekst.slice(0, ruimte > 0 ? ruimte : lengte).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** One digit: the outcome, and what time and reopening made of it. */
function encodeUitkomst({ uitkomst, stand }: Zoekbaar): number {
  const plek = stand === undefined ? 0 : leesstanden.indexOf(stand) + 1;
  return plek * uitkomsten.length + uitkomsten.indexOf(uitkomst);
}

function encodeMaand(maand: string): number {
  const [jaar, nummer] = maand.split('-').map(Number);
  return jaar && nummer && jaar >= 2000 ? (jaar - 2000) * 12 + nummer : 0;
}
