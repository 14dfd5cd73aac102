import { kleinsteCluster } from '#core/cluster/cluster.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import type { Clustercitaat, Clusterregel } from '#records/contract/cluster.ts';
import { vandaag } from '../basis/vandaag.ts';
import { vensterbegin } from './read-stand.ts';

/** Which clusters are listed: the newest first, `hoeveel` from `vanaf` (from 0). */
export interface Clustervraag {
  vanaf: number;
  hoeveel: number;
  /** Only those that are about no entry yet. */
  alleenNieuwe?: boolean;
}

const leeg = {
  ...{ id: '', versie: 0, naam: '', woorden: '', aantal: 0, dezeWeek: 0, vorigeWeek: 0 },
  ...{ eersteOp: '', laatsteOp: '', verbetering: '', nietGekoppeld: 0 },
};

/** The clusters that are large enough to be shown, with what their newest signals say. */
export function listClusters(
  app: core.App,
  { vanaf, hoeveel, alleenNieuwe = false }: Clustervraag,
): Clusterregel[] {
  const dag = vandaag();
  const sql = `SELECT c.id, c.versie, c.naam, coalesce(c.woorden, '[]') AS woorden, c.eersteOp, c.laatsteOp, c.verbetering,
      count(*) AS aantal, sum(l.op > {:week}) AS dezeWeek, sum(l.op <= {:week} AND l.op > {:twee}) AS vorigeWeek,
      sum(s.verbetering = '' OR s.verbetering != c.verbetering) AS nietGekoppeld
    FROM clusters c JOIN clusterleden l ON l.cluster = c.id JOIN signalen s ON s.id = l.signaal
    WHERE c.laatsteOp >= {:begin} AND c.opgegaanIn = '' ${alleenNieuwe ? "AND c.verbetering = ''" : ''}
    GROUP BY c.id HAVING count(*) >= {:kleinste} ORDER BY c.laatsteOp DESC, c.id LIMIT {:hoeveel} OFFSET {:vanaf}`;
  const params = {
    ...{ week: addDagen(dag, -7), twee: addDagen(dag, -14), begin: vensterbegin() },
    ...{ kleinste: kleinsteCluster, hoeveel, vanaf },
  };
  const rijen = arrayOf(new DynamicModel({ ...leeg })) as (typeof leeg)[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map((rij) => ({
    ...{ id: rij.id, versie: rij.versie, naam: rij.naam, aantal: rij.aantal, dezeWeek: rij.dezeWeek },
    ...{ vorigeWeek: rij.vorigeWeek, eersteOp: rij.eersteOp, laatsteOp: rij.laatsteOp },
    ...{ verbetering: rij.verbetering, nietGekoppeld: rij.nietGekoppeld },
    woorden: (JSON.parse(rij.woorden || '[]') ?? []) as string[],
    citaten: listCitaten(app, rij.id),
  }));
}

/** The two newest signals of a cluster, in the citizen's words. */
function listCitaten(app: core.App, cluster: string): Clustercitaat[] {
  const leden = app.findRecordsByFilter('clusterleden', 'cluster = {:cluster}', '-op', 2, 0, { cluster });
  const ids = leden.map((lid) => lid!.getString('signaal'));
  return app.findRecordsByIds('signalen', ids).map((signaal) => ({
    signaal: signaal!.id,
    kenmerk: signaal!.getString('kenmerk'),
    tekst: signaal!.getString('tekst'),
  }));
}
