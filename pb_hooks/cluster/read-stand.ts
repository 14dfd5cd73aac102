import { weighBegrippen, type Clusterstand, type Gewicht } from '#core/cluster/groepering.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readBegrippenVan, readProfiel } from './profiel.ts';

/** Signals of so many days are compared: what was said long ago is no pattern of now. */
const venster = 182;
/** A concept that so many signals are about leads to too many of them. */
const telaag = 3000;
const meesteZoekbegrippen = 8;
const meesteBuren = 60;

/** What a signal could belong with: clusters, and members that stand alone under `lid:<id>`. */
export interface Kandidaten {
  standen: Clusterstand[];
  gewicht: Gewicht;
}

/** The first day of what is compared. */
export const vensterbegin = (): string => addDagen(vandaag(), -venster);

/** Whatever shares a rare concept with these, the most shared first. */
export function readKandidaten(app: core.App, begrippen: readonly string[]): Kandidaten {
  const buren = findBuren(app, begrippen, readAantallen(app, begrippen));
  const leden = app.findRecordsByIds('clusterleden', buren).filter((lid) => lid !== undefined);
  const ids = [...new Set(leden.map((lid) => lid.getString('cluster')).filter(Boolean))];
  const clusters = app.findRecordsByIds('clusters', ids).map((cluster) => readStand(app, cluster!));
  const alleen = leden.filter((lid) => lid.getString('cluster') === '').map(readLid);
  const standen = [...clusters, ...alleen];
  return { standen, gewicht: readGewicht(app, standen, begrippen) };
}

export function readStand(app: core.App, cluster: core.Record): Clusterstand {
  return { id: cluster.id, leden: Math.max(1, countLeden(app, cluster.id)), profiel: readProfiel(cluster) };
}

/** A member that stands alone, as a cluster of one. */
export function readLid(lid: core.Record): Clusterstand {
  const profiel = new Map(
    [...readBegrippenVan(lid)].map(([begrip, woord]) => [begrip, { aantal: 1, woord }]),
  );
  return { id: `lid:${lid.id}`, leden: 1, profiel };
}

/** How much each concept of these tells among all signals that are compared. */
export function readGewicht(
  app: core.App,
  standen: readonly Clusterstand[],
  begrippen: readonly string[] = [],
): Gewicht {
  const alle = new Set(begrippen);
  for (const { profiel } of standen) for (const begrip of profiel.keys()) alle.add(begrip);
  const totaal = select(app, 'SELECT count(*) AS aantal FROM clusterleden', {})[0]?.aantal ?? 0;
  return weighBegrippen(readAantallen(app, [...alle]), totaal);
}

function countLeden(app: core.App, cluster: string): number {
  return select(app, 'SELECT count(*) AS aantal FROM clusterleden WHERE cluster = {:cluster}', {
    cluster,
  })[0]!.aantal;
}

function findBuren(
  app: core.App,
  begrippen: readonly string[],
  aantallen: ReadonlyMap<string, number>,
): string[] {
  const zeldzaam = begrippen
    .filter((begrip) => (aantallen.get(begrip) ?? 0) < telaag)
    .sort((a, b) => (aantallen.get(a) ?? 0) - (aantallen.get(b) ?? 0))
    .slice(0, meesteZoekbegrippen);
  const sql = `SELECT b.lid AS id, count(*) AS aantal FROM clusterbegrippen b
    WHERE b.begrip IN (SELECT value FROM json_each({:lijst})) GROUP BY b.lid ORDER BY aantal DESC, b.lid LIMIT {:hoeveel}`;
  return select(app, sql, { lijst: JSON.stringify(zeldzaam), hoeveel: meesteBuren }).map(({ id }) => id);
}

function readAantallen(app: core.App, begrippen: readonly string[]): Map<string, number> {
  const sql = `SELECT a.begrip AS id, a.aantal AS aantal FROM json_each({:lijst}) j JOIN clusteraantallen a ON a.begrip = j.value`;
  return new Map(
    select(app, sql, { lijst: JSON.stringify(begrippen) }).map(({ id, aantal }) => [id, aantal]),
  );
}

interface Telling {
  id: string;
  aantal: number;
}

function select(app: core.App, sql: string, params: object): Telling[] {
  const rijen = arrayOf(new DynamicModel({ id: '', aantal: 0 })) as Telling[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map(({ id, aantal }) => ({ id, aantal }));
}
