import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';

/** One request about an entry. */
export interface Verbeteringverzoek {
  tx: core.App;
  record: core.Record;
  wie: Wie;
  body: { [veld: string]: unknown };
}

/**
 * Answers what `work` returns about the entry in the address. What a POST writes is written wholly or not at all; a GET
 * keeps nobody from writing.
 */
export function answerVerbetering<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  work: (verzoek: Verbeteringverzoek) => T | Probleem,
): T | Probleem {
  const isGet = e.request!.method === 'GET';
  const run = (tx: core.App): T | Probleem => {
    const record = tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = isGet ? null : refuseVersie(e, record);
    return stale ?? work({ tx, record, wie, body: e.requestInfo().body });
  };
  return isGet ? run(e.app) : inTransaction(e.app, run);
}
