/** The next number of a series, 1 and up; unique because it is given out inside a transaction. */
export function nextNummer(tx: core.App, reeks: string): number {
  const found = tx.findRecordsByFilter('tellers', 'reeks = {:reeks}', '', 1, 0, { reeks })[0];
  const teller = found ?? new Record(tx.findCollectionByNameOrId('tellers'), { reeks, stand: 0 });
  const stand = teller.getInt('stand') + 1;
  teller.set('stand', stand);
  tx.save(teller);
  return stand;
}

/** V-2026-0042: the next kenmerk of an entry in `jaar`. */
export function nextKenmerk(tx: core.App, jaar: string): string {
  return `V-${jaar}-${String(nextNummer(tx, `verbeteringen-${jaar}`)).padStart(4, '0')}`;
}
