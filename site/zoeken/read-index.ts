import { uitkomsten, type Uitkomst } from '#core/verbetering/enumeraties.ts';
import { leesstanden, type Leesstand } from '#core/publicatie/publicatie.ts';
import { createSlug } from '#core/taal/slug.ts';
import { decodeGetallen } from '#site/zoeken/getallen.ts';
import { decodeKenmerken } from '#site/zoeken/kenmerken.ts';
import { decodeWoordenlijst } from '#site/zoeken/woordenlijst.ts';
import { buildSleutel, foldTerm } from '#site/zoeken/woorden.ts';
import type { IndexBestand } from '#site/zoeken/index-bestand.ts';

/** One entry as a hit shows it. */
export interface Zoekdocument {
  /** Place among all documents of the index, from 0. */
  nummer: number;
  titel: string;
  fragment: string;
  readonly slug: string;
  uitkomst: Uitkomst;
  /** What time and reopening made of it. */
  stand: Leesstand | undefined;
  /** YYYY-MM, or empty. */
  ingangsmaand: string;
}

/** All word forms with one key, and where they stand. */
export interface Woordgroep {
  sleutel: string;
  vormen: string[];
  documenten: number[];
  velden: number[];
  /** How much a word tells: higher for rare words. */
  gewicht: number;
}

/** The index as the engine works with it. */
export interface Zoekindex {
  documenten: Zoekdocument[];
  groepen: Woordgroep[];
  perSleutel: Map<string, Woordgroep>;
  perWoord: Map<string, Woordgroep>;
  perKenmerk: Map<string, Zoekdocument>;
  /** Every word form, sorted, for what somebody is still typing. */
  woorden: string[];
  /** Key → groups that mean about the same. */
  synoniemen: Map<string, Set<Woordgroep>>;
  uitdrukkingen: Uitdrukking[];
}

/** Several words that together mean about the same as one: 'zonder afspraak' → inloop. */
interface Uitdrukking {
  /** Folded, with single spaces. */
  tekst: string;
  groepen: Woordgroep[];
}

/** Unpacks the index; costs about as much as twenty keystrokes, once. */
export function readIndex(bestand: IndexBestand): Zoekindex {
  const documenten = readDocumenten(bestand);
  const groepen = readGroepen(bestand, documenten.length);
  const perSleutel = new Map(groepen.map((groep) => [groep.sleutel, groep]));
  const perWoord = new Map(groepen.flatMap((groep) => groep.vormen.map((vorm) => [vorm, groep])));
  return {
    documenten,
    groepen,
    perSleutel,
    perWoord,
    perKenmerk: readKenmerken(bestand, documenten),
    woorden: [...perWoord.keys()].sort(),
    ...readSynoniemen(bestand.synoniemen, perSleutel),
  };
}

function readDocumenten(bestand: IndexBestand): Zoekdocument[] {
  const maanden = decodeGetallen(bestand.maanden);
  return bestand.titels.map((titel, i) => ({
    nummer: i,
    titel,
    fragment: bestand.fragmenten[i] ?? '',
    get slug() {
      return bestand.slugs[i] || createSlug(titel, () => false);
    },
    uitkomst: uitkomsten[Number(bestand.uitkomsten[i]) % uitkomsten.length] ?? 'doorgevoerd',
    stand: leesstanden[Math.floor(Number(bestand.uitkomsten[i]) / uitkomsten.length) - 1],
    ingangsmaand: decodeMaand(maanden[i] ?? 0),
  }));
}

function readKenmerken(bestand: IndexBestand, documenten: Zoekdocument[]): Map<string, Zoekdocument> {
  const kenmerken = decodeKenmerken(bestand.kenmerken);
  return new Map(documenten.map((document, i) => [kenmerken[i] ?? '', document]));
}

function decodeMaand(getal: number): string {
  if (getal === 0) return '';
  const maand = ((getal - 1) % 12) + 1;
  return `${2000 + Math.floor((getal - 1) / 12)}-${String(maand).padStart(2, '0')}`;
}

function readGroepen(bestand: IndexBestand, aantalDocumenten: number): Woordgroep[] {
  const aantallen = decodeGetallen(bestand.aantallen);
  const afstanden = decodeGetallen(bestand.documenten);
  const velden = decodeGetallen(bestand.velden);
  let begin = 0;
  return decodeWoordenlijst(bestand.woorden).map((vormen, i) => {
    const aantal = aantallen[i] ?? 0;
    let nummer = 0;
    const documenten = afstanden.slice(begin, begin + aantal).map((afstand) => (nummer += afstand));
    const groep = {
      sleutel: buildSleutel(vormen[0] ?? ''),
      vormen,
      documenten,
      velden: velden.slice(begin, begin + aantal),
      gewicht: Math.log(1 + (aantalDocumenten - aantal + 0.5) / (aantal + 0.5)),
    };
    begin += aantal;
    return groep;
  });
}

function readSynoniemen(
  lijsten: string[][],
  perSleutel: Map<string, Woordgroep>,
): Pick<Zoekindex, 'synoniemen' | 'uitdrukkingen'> {
  const synoniemen = new Map<string, Set<Woordgroep>>();
  const uitdrukkingen: Uitdrukking[] = [];
  for (const lijst of lijsten) {
    const termen = lijst.map((term) => term.trim().split(/\s+/).map(foldTerm));
    const sleutels = termen.flatMap(([woord = '', ...verder]) =>
      verder.length === 0 ? [buildSleutel(woord)] : [],
    );
    const groepen = sleutels.flatMap((sleutel) => perSleutel.get(sleutel) ?? []);
    for (const sleutel of sleutels) {
      synoniemen.set(sleutel, new Set([...(synoniemen.get(sleutel) ?? []), ...groepen]));
    }
    const lange = termen.filter((woorden) => woorden.length > 1);
    uitdrukkingen.push(...lange.map((woorden) => ({ tekst: woorden.join(' '), groepen })));
  }
  return { synoniemen, uitdrukkingen };
}
