import type { Item } from '#site/uitgave/build-catalogus.ts';

const hoeveel = 3;
const hoeVerTerug = 60;

function countGedeeld(a: readonly string[], b: readonly string[]): number {
  let aantal = 0;
  for (const woord of a) if (b.includes(woord)) aantal += 1;
  return aantal;
}

/** Shared keywords count double: they say more than a shared theme. */
function score({ nu: { inhoud: a } }: Item, { nu: { inhoud: b } }: Item): number {
  return 2 * countGedeeld(a.trefwoorden, b.trefwoorden) + countGedeeld(a.themas, b.themas);
}

/**
 * Up to three entries that resemble the one at `plaats`, best first. Only older ones, so that a new entry changes no page that is
 * already there. The oldest entries may get fewer, or none.
 */
export function findVerwant(items: readonly Item[], plaats: number): Item[] {
  const item = items[plaats];
  if (item === undefined) return [];
  return items
    .slice(plaats + 1, plaats + 1 + hoeVerTerug)
    .map((ander) => ({ ander, punten: score(item, ander) }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, hoeveel)
    .map(({ ander }) => ander);
}
