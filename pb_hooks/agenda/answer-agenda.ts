import { checkVoorbereiding } from '#core/agenda/check-agendapunt.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';

/** One request about the agenda of a meeting that did not begin. */
export interface Agendaverzoek {
  tx: core.App;
  overleg: core.Record;
  wie: Wie;
  body: { [veld: string]: unknown };
}

/** Answers what `work` returns about the overleg in the address; what it writes is written wholly or not at all. */
export function answerAgenda<T extends object>(
  e: core.RequestEvent,
  wie: Wie,
  work: (verzoek: Agendaverzoek) => T | Probleem,
): T | Probleem {
  return inTransaction(e.app, (tx) => {
    const overleg = tx.findRecordsByIds('overleggen', [e.request!.pathValue('id')])[0];
    if (!overleg) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const begonnen = checkVoorbereiding(overleg.getString('status'));
    if (begonnen.length > 0) return buildProbleem(409, begonnen);
    return work({ tx, overleg, wie, body: e.requestInfo().body });
  });
}
