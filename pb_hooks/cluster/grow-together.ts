import { pairVerwanten } from '#core/cluster/groepering.ts';
import { writeAudit } from '../basis/audit.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readGewicht, readStand, vensterbegin } from './read-stand.ts';
import { refreshCluster } from './save-cluster.ts';

/** The newest so many clusters are compared with each other. */
const meeste = 400;

/** Each night: two clusters that nobody touched and that turn out to be about the same become one, and what is too old is compared no more. */
export function runSamengroeien(): void {
  const app = $app as unknown as core.App;
  growTogether(app);
  forgetOude(app);
}

/** One round: each cluster goes up in at most one other. */
export function growTogether(app: core.App): void {
  const filter = "aangeraakt = false && opgegaanIn = '' && verbetering = '' && laatsteOp >= {:begin}";
  const clusters = app.findRecordsByFilter('clusters', filter, '-laatsteOp', meeste, 0, {
    begin: vensterbegin(),
  });
  const standen = clusters.map((cluster) => readStand(app, cluster!));
  for (const { blijft, gaatOp } of pairVerwanten(standen, readGewicht(app, standen))) {
    refreshSamen(app, blijft, gaatOp);
  }
}

function refreshSamen(app: core.App, blijft: string, gaatOp: string): void {
  inTransaction(app, (tx) => {
    const [een, ander] = tx.findRecordsByIds('clusters', [blijft, gaatOp]);
    // Somebody was quicker.
    if (!een || !ander || [een, ander].some((cluster) => cluster.getBool('aangeraakt'))) return null;
    const sql = 'UPDATE clusterleden SET cluster = {:blijft} WHERE cluster = {:gaatOp}';
    tx.db().newQuery(sql).bind({ blijft, gaatOp }).execute();
    ander.set('opgegaanIn', blijft);
    tx.save(ander);
    writeAudit(tx, { wie: 'systeem', wat: 'cluster-samengegroeid', record: een, naar: gaatOp });
    return null;
  });
  refreshCluster(app, blijft);
}

/** The index holds what is compared; a member itself stays in its cluster. */
function forgetOude(app: core.App): void {
  const sql = `DELETE FROM clusterbegrippen WHERE lid IN (SELECT id FROM clusterleden WHERE op < {:begin})`;
  app.db().newQuery(sql).bind({ begin: vensterbegin() }).execute();
}
