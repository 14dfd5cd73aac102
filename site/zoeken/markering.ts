import type { Markering } from '#site/zoeken/zoek.ts';
import { buildSleutel, splitWoorden } from '#site/zoeken/woorden.ts';

/** A run of letters to mark, as offsets in the text. */
export interface Gemarkeerd {
  begin: number;
  eind: number;
}

/** Where the words that were found stand in a text; of a word that is still being typed only the typed letters. */
export function findGemarkeerd(tekst: string, markering: Markering): Gemarkeerd[] {
  return splitWoorden(tekst).flatMap(({ woord, begin, eind }) => {
    if (!markering.sleutels.has(buildSleutel(woord))) return [];
    const deels =
      markering.begin !== '' && woord.startsWith(markering.begin) && eind - begin === woord.length;
    return [{ begin, eind: deels ? begin + markering.begin.length : eind }];
  });
}
