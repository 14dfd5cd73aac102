import type { Item } from '#site/uitgave/build-catalogus.ts';

/**
 * What is worked out of one entry, once: an entry that does not change is the same object in the next edition, and then nothing is worked
 * out again. `voor` says what else the outcome follows from.
 */
export function oncePerItem<T>(work: (item: Item, voor: string) => T): (item: Item, voor: string) => T {
  const eerdere = new WeakMap<Item, { voor: string; uitkomst: T }>();
  return (item, voor) => {
    const eerder = eerdere.get(item);
    if (eerder?.voor === voor) return eerder.uitkomst;
    const uitkomst = work(item, voor);
    eerdere.set(item, { voor, uitkomst });
    return uitkomst;
  };
}
