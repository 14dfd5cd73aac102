/** Whose words are looked for, and where. */
interface Over {
  /** Id of an entry, '' for none. */
  verbetering: string;
  /** Id of a signal that is not linked to it. */
  signaal?: string;
}

/**
 * Looks before anybody has to wait to write; what it returns gives the outcome inside the transaction, and looks again only when an entry, its
 * snapshots, or what was said about it became something else in between (R1, R3).
 */
export function lookBefore<T>(app: core.App, over: Over, look: (app: core.App) => T): (tx: core.App) => T {
  const stand = readStand(app, over);
  const gezien = look(app);
  return (tx) => (readStand(tx, over) === stand ? gezien : look(tx));
}

/** Differs when what an entry says, or what people said about it, differs. */
function readStand(app: core.App, { verbetering, signaal = '' }: Over): string {
  const signalen = 'SELECT id FROM signalen WHERE verbetering = {:verbetering} OR id = {:signaal}';
  const gezegd = `WHERE signaal IN (${signalen})`;
  const delen = [
    'SELECT versie FROM verbeteringen WHERE id = {:verbetering}',
    "SELECT count(*) || ' ' || max(updated) FROM publicaties WHERE bron = {:verbetering}",
    "SELECT count(*) || ' ' || sum(versie) FROM signalen WHERE verbetering = {:verbetering} OR id = {:signaal}",
    `SELECT count(*) || ' ' || sum(versie) FROM melders ${gezegd}`,
    `SELECT count(*) FROM contactmomenten ${gezegd}`,
    "SELECT count(*) || ' ' || sum(versie) FROM meelezingen WHERE verbetering = {:verbetering}",
  ];
  const stand = new DynamicModel({ stand: '' }) as unknown as { stand: string };
  const sql = `SELECT ${delen.map((deel) => `coalesce((${deel}), '')`).join(" || '|' || ")} AS stand`;
  app
    .db()
    .newQuery(sql)
    // An entry that is none has no signals, and signals without one are not those of it.
    .bind({ verbetering: verbetering || '-', signaal })
    .one(stand);
  return stand.stand;
}
