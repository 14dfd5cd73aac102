import type { IndexBestand } from '#site/zoeken/index-bestand.ts';
import { readIndex, type Zoekdocument, type Zoekindex } from '#site/zoeken/read-index.ts';
import { findBetekenis, type Betekenis, type Gevonden } from '#site/zoeken/find-betekenis.ts';
import { takeKenmerken } from '#site/zoeken/kenmerken.ts';
import { isZoekwoord, splitWoorden } from '#site/zoeken/woorden.ts';

/** What a search found, best first. */
export interface Zoekresultaat {
  treffers: Zoekdocument[];
  /** What the words of a text are compared with to mark them. */
  markering: Markering;
  /** The words that were probably meant, where what was typed is in no entry. */
  bedoeld: string[];
}

/** Keys of the words that were found, and the letters of the word that is still being typed. */
export interface Markering {
  sleutels: ReadonlySet<string>;
  begin: string;
}

/** Points by the sum of `veld` values: title above keyword above text. */
const punten = [0, 1, 3, 3.4, 4.2, 4.6, 5.2, 5.6];
/** Entries with less than this part of the best entry's points are left out. */
const ondergrens = 0.12;
const kwaliteitUitdrukking = 0.7;
/** Characters of the longest question; who has more to say is asked for fewer words. */
export const langsteVraag = 200;
/** What is looked up of a question: so many words of at most so many letters. */
const grenzen = { woorden: 12, letters: 40 };
/** Of so many words the meaning is kept. */
const onthouden = 300;

/** Finds entries for a question. */
export type Zoeker = (vraag: string) => Zoekresultaat;

/** Makes a search engine of an index; it keeps what the latest words mean, so that typing on costs only the last one. */
export function createZoeker(bestand: IndexBestand): Zoeker {
  const index = readIndex(bestand);
  const bewaard = new Map<string, Betekenis>();
  const find = (woord: string, nogBezig: boolean): Betekenis => {
    const naam = nogBezig ? `${woord}*` : woord;
    const betekenis = bewaard.get(naam) ?? findBetekenis(index, woord, nogBezig);
    if (bewaard.size >= onthouden) bewaard.clear();
    bewaard.set(naam, betekenis);
    return betekenis;
  };
  return (vraag) => {
    const { kenmerken, rest } = takeKenmerken(vraag);
    const genoemd = kenmerken.flatMap((kenmerk) => index.perKenmerk.get(kenmerk) ?? []);
    const woorden = readVraag(index, rest);
    const betekenissen = [
      ...woorden.map(({ woord, nogBezig }) => find(woord, nogBezig)),
      ...findUitdrukkingen(index, rest),
    ];
    return {
      treffers: [...new Set([...genoemd, ...rank(index, betekenissen)])],
      markering: {
        sleutels: collectSleutels(betekenissen),
        begin: woorden.find(({ nogBezig }) => nogBezig)?.woord ?? '',
      },
      bedoeld: betekenissen.map((betekenis) => betekenis.bedoeld).filter((woord) => woord !== ''),
    };
  };
}

function findUitdrukkingen(index: Zoekindex, vraag: string): Betekenis[] {
  const tekst = ` ${splitWoorden(vraag)
    .map((plaats) => plaats.woord)
    .join(' ')} `;
  return index.uitdrukkingen
    .filter((uitdrukking) => tekst.includes(` ${uitdrukking.tekst} `))
    .map(({ groepen }) => ({
      delen: [new Map(groepen.map((groep) => [groep, kwaliteitUitdrukking]))],
      bedoeld: '',
    }));
}

/** The words of a question that tell something, each once; the last may be unfinished. */
function readVraag(index: Zoekindex, vraag: string): { woord: string; nogBezig: boolean }[] {
  const tekst = joinStreepjes(index, vraag);
  const plaatsen = splitWoorden(tekst);
  const laatste = plaatsen.at(-1);
  const open = laatste?.eind === tekst.length;
  const woorden = new Set(
    plaatsen
      .map((plaats) => plaats.woord)
      .filter((woord) => isZoekwoord(woord) && woord.length <= grenzen.letters),
  );
  return [...woorden]
    .slice(-grenzen.woorden)
    .map((woord) => ({ woord, nogBezig: open && woord === laatste?.woord }));
}

/** 'id-kaart' becomes 'idkaart' when that is how the index knows it. */
function joinStreepjes(index: Zoekindex, vraag: string): string {
  return vraag.replace(/\S+-\S+/g, (woord) => {
    const heel = splitWoorden(woord)
      .map((plaats) => plaats.woord)
      .join('');
    return index.perWoord.has(heel) ? heel : woord;
  });
}

function rank(index: Zoekindex, betekenissen: Betekenis[]): Zoekdocument[] {
  const scores = new Float64Array(index.documenten.length);
  const geraakt = new Uint8Array(index.documenten.length);
  for (const betekenis of betekenissen) addScores(index, betekenis, scores, geraakt);
  const nummers: number[] = [];
  let hoogste = 0;
  for (let i = 0; i < scores.length; i += 1) {
    if (geraakt[i] === 0) continue;
    const dekking = (geraakt[i] ?? 0) / betekenissen.length;
    scores[i] = (scores[i] ?? 0) * (0.3 + 0.7 * dekking);
    hoogste = Math.max(hoogste, scores[i] ?? 0);
    nummers.push(i);
  }
  return nummers
    .filter((nummer) => (scores[nummer] ?? 0) >= hoogste * ondergrens)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .flatMap((nummer) => index.documenten[nummer] ?? []);
}

function addScores(index: Zoekindex, betekenis: Betekenis, scores: Float64Array, geraakt: Uint8Array): void {
  const woordscores = new Map<number, number>();
  for (const deel of betekenis.delen) {
    const beste = new Map<number, number>();
    const hoogste = findHoogsteGewicht(deel);
    for (const [groep, kwaliteit] of deel) {
      const gewicht = Math.min(groep.gewicht, hoogste);
      groep.documenten.forEach((nummer, i) => {
        const score = kwaliteit * gewicht * (punten[groep.velden[i] ?? 0] ?? 0);
        if (score > (beste.get(nummer) ?? 0)) beste.set(nummer, score);
      });
    }
    for (const [nummer, score] of beste) woordscores.set(nummer, (woordscores.get(nummer) ?? 0) + score);
  }
  for (const [nummer, score] of woordscores) {
    const kort = 1 + (index.documenten[nummer]?.titel.length ?? 0) / 400;
    scores[nummer] = (scores[nummer] ?? 0) + score / kort;
    geraakt[nummer] = (geraakt[nummer] ?? 0) + 1;
  }
}

/** A rare synonym or compound may not weigh more than the word itself, where that occurs. */
function findHoogsteGewicht(deel: Gevonden): number {
  const zelf = [...deel].filter(([, kwaliteit]) => kwaliteit === 1).map(([groep]) => groep.gewicht);
  return zelf.length > 0 ? Math.max(...zelf) : Infinity;
}

function collectSleutels(betekenissen: Betekenis[]): Set<string> {
  const groepen = betekenissen.flatMap(({ delen }) => delen.flatMap((deel) => [...deel.keys()]));
  return new Set(groepen.map((groep) => groep.sleutel));
}
