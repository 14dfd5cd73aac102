import {
  addProfiel,
  explainCluster,
  type Clusterprofiel,
  type Clusterstand,
} from '#core/cluster/groepering.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readProfiel, writeProfiel } from './profiel.ts';
import { readGewicht, readLid, readStand } from './read-stand.ts';

/** Of a large cluster the newest so many members say what it is about. */
const gelezenLeden = 200;

/** Makes a cluster of a member that stood alone; answers its id. */
export function startCluster(tx: core.App, lid: string): string {
  const eerste = tx.findRecordById('clusterleden', lid);
  const cluster = new Record(tx.findCachedCollectionByNameOrId('clusters'), { versie: 1 });
  writeProfiel(cluster, readLid(eerste));
  cluster.set('eersteOp', eerste.getString('op'));
  cluster.set('laatsteOp', eerste.getString('op'));
  tx.save(cluster);
  eerste.set('cluster', cluster.id);
  tx.save(eerste);
  return cluster.id;
}

/** A cluster is also about what its newest member says; that is saved already. */
export function addToCluster(tx: core.App, id: string, profiel: Clusterprofiel, op: string): void {
  const cluster = tx.findRecordById('clusters', id);
  const { leden } = readStand(tx, cluster);
  describe(tx, cluster, { id, leden, profiel: addProfiel(readProfiel(cluster), profiel) });
  const [eerste, laatste] = [cluster.getString('eersteOp'), cluster.getString('laatsteOp')];
  if (eerste === '' || op < eerste) cluster.set('eersteOp', op);
  if (op > laatste) cluster.set('laatsteOp', op);
  tx.save(cluster);
}

/** Works out again what a cluster that lost a member is about, and writes that down. One without members, that nobody touched, is no more. */
export function refreshCluster(
  app: core.App,
  id: string,
  done: (tx: core.App) => void = () => undefined,
): void {
  const leden = app.findRecordsByFilter('clusterleden', 'cluster = {:id}', '-op', gelezenLeden, 0, { id });
  const oudste = app.findRecordsByFilter('clusterleden', 'cluster = {:id}', 'op', 1, 0, { id })[0];
  const profiel = leden
    .map((lid) => readLid(lid!).profiel)
    .reduce<Clusterprofiel>((som, deel) => addProfiel(som, deel), new Map());
  inTransaction(app, (tx) => {
    done(tx);
    const cluster = tx.findRecordsByIds('clusters', [id])[0];
    if (!cluster) return null;
    if (leden.length === 0 && !cluster.getBool('aangeraakt')) {
      tx.delete(cluster);
      return null;
    }
    describe(tx, cluster, { id, leden: Math.max(1, leden.length), profiel });
    cluster.set('eersteOp', oudste?.getString('op') ?? '');
    cluster.set('laatsteOp', leden[0]?.getString('op') ?? '');
    tx.save(cluster);
    return null;
  });
}

function describe(tx: core.App, cluster: core.Record, stand: Clusterstand): void {
  writeProfiel(cluster, stand);
  cluster.set('woorden', explainCluster(stand, readGewicht(tx, [stand])));
}
