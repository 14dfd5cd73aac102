/** The next number of a series, 1 and up; unique because it is given out inside a transaction. */
export function nextNummer(tx: core.App, reeks: string): number {
  return takeNummers(tx, reeks, 1);
}

/** Takes `aantal` numbers of a series at once and returns the first of them. */
export function takeNummers(tx: core.App, reeks: string, aantal: number): number {
  const teller = new DynamicModel({ stand: 0 }) as { stand: number };
  tx.db()
    .newQuery(
      `INSERT INTO tellers (id, reeks, stand) VALUES ({:id}, {:reeks}, {:aantal})
       ON CONFLICT (reeks) DO UPDATE SET stand = stand + {:aantal} RETURNING stand`,
    )
    .bind({ id: $security.randomString(15).toLowerCase(), reeks, aantal })
    .one(teller);
  return teller.stand - aantal + 1;
}

/** V-2026-0042: the next kenmerk of an entry in `jaar`. */
export function nextKenmerk(tx: core.App, jaar: string): string {
  return `V-${jaar}-${String(nextNummer(tx, `verbeteringen-${jaar}`)).padStart(4, '0')}`;
}
