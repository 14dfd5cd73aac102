import { loadCatalogus, type Item } from '#site/uitgave/load-catalogus.ts';
import type { Kaart } from '#site/uitgave/load-kaart.ts';

const hoeveel = 3;
const hoeVerTerug = 60;

let plaatsen: Map<Item, number> | undefined;

function placeOf(item: Item, items: Item[]): number {
  plaatsen ??= new Map(items.map((ander, i) => [ander, i]));
  return plaatsen.get(item) ?? 0;
}

/** Shared keywords count double: they say more than a shared theme. */
function score(a: Item, b: Item): number {
  const gedeeld = (lijst: string[], ander: string[]): number => lijst.filter((x) => ander.includes(x)).length;
  const { trefwoorden, themas } = b.nu.inhoud;
  return 2 * gedeeld(a.nu.inhoud.trefwoorden, trefwoorden) + gedeeld(a.nu.inhoud.themas, themas);
}

/**
 * Up to three entries that resemble this one. Only older ones, so that a new entry changes no page that is already there.
 * The oldest entries may get fewer, or none.
 */
export function readVerwant(item: Item, items: Item[] = loadCatalogus().items): Kaart[] {
  const vanaf = placeOf(item, items) + 1;
  return items
    .slice(vanaf, vanaf + hoeVerTerug)
    .map((ander) => ({ ander, punten: score(item, ander) }))
    .filter(({ punten }) => punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, hoeveel)
    .map(({ ander }) => ander.kaart);
}
