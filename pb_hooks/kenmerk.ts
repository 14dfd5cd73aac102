/** The next number of a series, 1 and up; unique because it is given out inside a transaction. */
export function nextNummer(tx: core.App, reeks: string): number {
  const teller = new DynamicModel({ stand: 0 }) as { stand: number };
  tx.db()
    .newQuery(
      `INSERT INTO tellers (id, reeks, stand) VALUES ({:id}, {:reeks}, 1)
       ON CONFLICT (reeks) DO UPDATE SET stand = stand + 1 RETURNING stand`,
    )
    .bind({ id: $security.randomString(15).toLowerCase(), reeks })
    .one(teller);
  return teller.stand;
}

/** V-2026-0042: the next kenmerk of an entry in `jaar`. */
export function nextKenmerk(tx: core.App, jaar: string): string {
  return `V-${jaar}-${String(nextNummer(tx, `verbeteringen-${jaar}`)).padStart(4, '0')}`;
}
