import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';

/** One request that changes a meeting or a series. */
export interface Planverzoek {
  tx: core.App;
  record: core.Record;
  wie: Wie;
  body: { [veld: string]: unknown };
}

/** R6: answers what `work` returns about the record in the address, in one transaction; a stale version is refused. */
export function answerPlan<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  collectie: 'overleggen' | 'overlegreeksen',
  work: (verzoek: Planverzoek) => T | Probleem,
): T | Probleem {
  return inTransaction(e.app, (tx) => {
    const record = tx.findRecordsByIds(collectie, [e.request!.pathValue('id')])[0];
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    return refuseVersie(e, record) ?? work({ tx, record, wie, body: e.requestInfo().body });
  });
}
