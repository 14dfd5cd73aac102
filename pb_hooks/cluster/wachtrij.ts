/** What can wait to be looked at; triggers of the database put it there too (1800000340_cluster_groepen.ts). */
export type Wachtend = 'signaal' | 'cluster';

/** The ids of up to so many that wait. */
export function listWachtend(app: core.App, soort: Wachtend, hoeveel: number): string[] {
  const rijen = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  const sql = 'SELECT id FROM clusterwachtrij WHERE soort = {:soort} ORDER BY nr LIMIT {:hoeveel}';
  app.db().newQuery(sql).bind({ soort, hoeveel }).all(rijen);
  return rijen.map(({ id }) => id);
}

/** What a cluster that lost or changed a member is about is worked out in the next minute. */
export function askRefresh(tx: core.App, id: string): void {
  tx.db()
    .newQuery("INSERT OR IGNORE INTO clusterwachtrij (soort, id) VALUES ('cluster', {:id})")
    .bind({ id })
    .execute();
}

/** It was looked at. */
export function leaveQueue(tx: core.App, soort: Wachtend, id: string): void {
  tx.db()
    .newQuery('DELETE FROM clusterwachtrij WHERE soort = {:soort} AND id = {:id}')
    .bind({ soort, id })
    .execute();
}

/** It goes behind all others. */
export function waitLast(app: core.App, soort: Wachtend, id: string): void {
  const sql = `UPDATE clusterwachtrij SET nr = (SELECT max(nr) + 1 FROM clusterwachtrij)
    WHERE soort = {:soort} AND id = {:id}`;
  app.db().newQuery(sql).bind({ soort, id }).execute();
}

/** What was received before this day is compared with nothing. */
export function dropOude(app: core.App, begin: string): void {
  const sql = `DELETE FROM clusterwachtrij WHERE soort = 'signaal'
    AND id IN (SELECT id FROM signalen WHERE ontvangenOp < {:begin})`;
  app.db().newQuery(sql).bind({ begin }).execute();
}
