import type { Woordgroep, Zoekindex } from '#site/zoeken/read-index.ts';
import {
  findLangsteDeel,
  findSamenstellingen,
  splitMetTikfout,
  splitSamenstelling,
} from '#site/zoeken/samenstellingen.ts';
import { findGelijkende } from '#site/zoeken/tikfouten.ts';
import { buildSleutel, buildVarianten } from '#site/zoeken/woorden.ts';

/** Groups of words and how well each stands for what was typed, from 0 to 1. */
export type Gevonden = Map<Woordgroep, number>;

/** What a typed word may mean in this index. An entry earns points for each of `delen` that it has. */
export interface Betekenis {
  delen: Gevonden[];
  /** The word that was probably meant, when what was typed is in no entry. */
  bedoeld: string;
}

const waarde = {
  vorm: 0.75,
  synoniem: 0.7,
  begin: 0.85,
  samenstelling: 0.55,
  deel: 0.5,
  tikfout: 0.85,
} as const;

/** Looks a folded word up in ever wider circles; typing mistakes come last. `nogBezig`: it may be the beginning of a word. */
export function findBetekenis(index: Zoekindex, woord: string, nogBezig: boolean): Betekenis {
  const sleutel = buildSleutel(woord);
  const gevonden = findVormen(index, woord, sleutel);
  if (nogBezig) addBegin(index, woord, gevonden);
  const delen = [gevonden];
  if (gevonden.size === 0 || index.perSleutel.has(sleutel)) {
    addAll(gevonden, findSamenstellingen(index, sleutel), waarde.samenstelling);
    if (woord.length >= 7) delen.push(...asDelen(splitSamenstelling(index, woord), waarde.deel));
  }
  return delen.some((deel) => deel.size > 0) ? { delen, bedoeld: '' } : findBedoeld(index, woord, nogBezig);
}

function findVormen(index: Zoekindex, woord: string, sleutel: string): Gevonden {
  const gevonden: Gevonden = new Map();
  addAll(gevonden, [index.perWoord.get(woord), index.perSleutel.get(sleutel)], 1);
  addAll(gevonden, index.synoniemen.get(sleutel) ?? [], waarde.synoniem);
  if (woord.length >= 4) {
    const varianten = buildVarianten(sleutel).map((variant) => index.perSleutel.get(variant));
    addAll(gevonden, varianten, waarde.vorm);
  }
  return gevonden;
}

function addBegin(index: Zoekindex, woord: string, gevonden: Gevonden): void {
  if (woord.length < 2) return;
  for (let i = findEerste(index.woorden, woord); index.woorden[i]?.startsWith(woord); i += 1) {
    const vorm = index.woorden[i] ?? '';
    const kwaliteit = waarde.begin * Math.sqrt(woord.length / vorm.length);
    addAll(gevonden, [index.perWoord.get(vorm)], kwaliteit);
  }
}

function findEerste(woorden: string[], woord: string): number {
  let onder = 0;
  let boven = woorden.length;
  while (onder < boven) {
    const midden = (onder + boven) >> 1;
    if ((woorden[midden] ?? '') < woord) onder = midden + 1;
    else boven = midden;
  }
  return onder;
}

function findBedoeld(index: Zoekindex, woord: string, nogBezig: boolean): Betekenis {
  const gelijkende = findGelijkende(index, woord, nogBezig);
  if (gelijkende.length === 0) {
    const delen = splitMetTikfout(index, woord);
    const gekozen = delen.length > 0 ? delen : findLangsteDeel(index, woord);
    return { delen: asDelen(gekozen, waarde.deel * waarde.tikfout), bedoeld: '' };
  }
  const gevonden: Gevonden = new Map();
  for (const { woord: bedoeld, gelijkenis } of gelijkende) {
    const groep = index.perWoord.get(bedoeld);
    addAll(gevonden, [groep], waarde.tikfout * gelijkenis);
    if (groep) {
      addAll(gevonden, findSamenstellingen(index, groep.sleutel), waarde.samenstelling * gelijkenis);
      addAll(gevonden, index.synoniemen.get(groep.sleutel) ?? [], waarde.synoniem * gelijkenis);
    }
  }
  return { delen: [gevonden], bedoeld: gelijkende[0]?.woord ?? '' };
}

function asDelen(groepen: Woordgroep[], kwaliteit: number): Gevonden[] {
  return groepen.map((groep) => new Map([[groep, kwaliteit]]));
}

function addAll(gevonden: Gevonden, groepen: Iterable<Woordgroep | undefined>, kwaliteit: number): void {
  for (const groep of groepen) {
    if (groep && (gevonden.get(groep) ?? 0) < kwaliteit) gevonden.set(groep, kwaliteit);
  }
}
