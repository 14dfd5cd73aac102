import type { Elders } from './elders.ts';
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
/** In a collection that is never long, more is looked for. */
const meesteZinnenKlein = 200;

/** The entries in whose history a passage of this text stands, also when they were never linked to it. Reads all of them: outside a transaction. */
export function findByText(app: core.App, tekst: string): string[] {
  const { waar, params } = buildZoek(['tekst'], tekst, meesteZinnen);
  if (waar === '') return [];
  return listIds(app, `SELECT DISTINCT verbetering AS id FROM verbeteringversies WHERE ${waar}`, params);
}

/** The records of a place in which a passage of this text stands. Reads all of them: outside a transaction. */
export function findInPlaats(
  app: core.App,
  { collection, velden, waar: welke, groot }: Elders,
  tekst: string,
): string[] {
  const { waar, params } = buildZoek(velden, tekst, groot ? meesteZinnen : meesteZinnenKlein);
  if (waar === '') return [];
  const behalve = welke ? ` AND ${welke}` : '';
  return listIds(app, `SELECT id FROM ${collection} WHERE (${waar})${behalve}`, params);
}

/** A condition that holds where one of these fields can have a passage of the text; '' when the text has none. What is found is looked through. */
function buildZoek(
  velden: readonly string[],
  tekst: string,
  meeste: number,
): { waar: string; params: object } {
  const passages = listPassages({ tekst });
  const stap = Math.max(1, Math.ceil(passages.length / meeste));
  const zinnen = passages.filter((_, i) => i % stap === 0);
  // A letter that can have a mark stands for any letter.
  const patroon = (zin: string): string => `%${zin.replace(/[acdeginorsuyz]/g, '_').replace(/ /g, '%')}%`;
  const params = Object.fromEntries(zinnen.map((zin, i) => [`zin${i}`, patroon(zin)]));
  const waar = zinnen.flatMap((_, i) => velden.map((veld) => `${veld} LIKE {:zin${i}}`)).join(' OR ');
  return { waar, params };
}

function listIds(app: core.App, sql: string, params: object): string[] {
  const rijen = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map(({ id }) => id).filter((id) => id !== '');
}
