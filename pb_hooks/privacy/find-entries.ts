import { listPassages } from '#core/verbetering/eigen-woorden.ts';

/**
 * The entries that can hold the words of a signal: those that name it, the one it is linked to, and those it was linked to before; what is
 * public of somebody stood, when it was published, in an entry that they were linked to.
 */
export function findEntries(tx: core.App, signaal: string): string[] {
  const sql = `SELECT id FROM verbeteringen WHERE citaatVan = {:signaal}
    UNION SELECT verbetering AS id FROM signalen WHERE id = {:signaal}
    UNION SELECT bron AS id FROM publicaties WHERE citaatVan = {:signaal}
    UNION SELECT verbetering AS id FROM verbeteringversies WHERE tekst ->> 'citaatVan' = {:signaal}
    UNION SELECT van AS id FROM auditlog WHERE bron = {:signaal} AND soort = 'signalen' AND wat = 'gekoppeld'
    UNION SELECT naar AS id FROM auditlog WHERE bron = {:signaal} AND soort = 'signalen' AND wat = 'gekoppeld'`;
  return listIds(tx, sql, { signaal });
}

const meesteZinnen = 8;

/** The entries in whose history a passage of this text stands, also when they were never linked to it. Reads all of them: outside a transaction. */
export function findByText(app: core.App, tekst: string): string[] {
  const passages = listPassages({ tekst });
  const stap = Math.max(1, Math.ceil(passages.length / meesteZinnen));
  const zinnen = passages.filter((_, i) => i % stap === 0);
  if (zinnen.length === 0) return [];
  const params = Object.fromEntries(zinnen.map((zin, i) => [`zin${i}`, `%${zin.replace(/ /g, '%')}%`]));
  const waar = zinnen.map((_, i) => `tekst LIKE {:zin${i}}`).join(' OR ');
  return listIds(app, `SELECT DISTINCT verbetering AS id FROM verbeteringversies WHERE ${waar}`, params);
}

function listIds(app: core.App, sql: string, params: object): string[] {
  const rijen = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map(({ id }) => id).filter((id) => id !== '');
}
