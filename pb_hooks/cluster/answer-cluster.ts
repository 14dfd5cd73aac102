import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';

/** What somebody does with a cluster, and what the audit log says of it. */
export interface Clusterstap<T> {
  wat: string;
  naar?: string;
  antwoord: T;
}

/** R6, R10: one change of a cluster that people can see, in one transaction with its audit line. From then on it does not change by itself. */
export function answerCluster<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  change: (tx: core.App, cluster: core.Record) => Clusterstap<T> | Probleem,
): (T & { versie: number }) | Probleem {
  return inTransaction(e.app, (tx) => {
    const cluster = tx.findRecordsByIds('clusters', [e.request!.pathValue('id')])[0];
    if (!cluster) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, cluster);
    if (stale) return stale;
    const stap = change(tx, cluster);
    if (isProbleem(stap)) return stap;
    cluster.set('aangeraakt', true);
    cluster.set('versie', cluster.getInt('versie') + 1);
    tx.save(cluster);
    writeAudit(tx, { wie: wie.id, wat: stap.wat, record: cluster, naar: stap.naar ?? '' });
    return { ...stap.antwoord, versie: cluster.getInt('versie') };
  });
}
