/** Entries on an archive page; the head page has at least as many (when there are) and less than twice as many. */
const perBladzijde = 24;

export interface Bladzijde<T> {
  /** Undefined for the head page, which has no number. */
  nummer: number | undefined;
  items: T[];
  /** Numbers of the neighbours: undefined is the head page, null is none. */
  nieuwer: number | undefined | null;
  ouder: number | null;
}

/**
 * Pages that never shift: archive page 1 holds the 24 oldest, page 2 the next 24, and what is newer than the last full
 * page stands on the head page. So an addition changes only the head. `items` come newest first.
 */
export function splitBladzijden<T>(items: T[]): Bladzijde<T>[] {
  const archief = Math.max(0, Math.floor(items.length / perBladzijde) - 1);
  const kop: Bladzijde<T> = {
    nummer: undefined,
    items: items.slice(0, items.length - archief * perBladzijde),
    nieuwer: null,
    ouder: archief > 0 ? archief : null,
  };
  const oudere = Array.from({ length: archief }, (_, i): Bladzijde<T> => {
    const nummer = i + 1;
    const eind = items.length - i * perBladzijde;
    return {
      nummer,
      items: items.slice(eind - perBladzijde, eind),
      nieuwer: nummer === archief ? undefined : nummer + 1,
      ouder: nummer > 1 ? nummer - 1 : null,
    };
  });
  return [kop, ...oudere];
}
