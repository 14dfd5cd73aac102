import { hasRol, leesrollen } from '#core/basis/rollen.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem, requireMedewerker, type Wie } from '../basis/toegang.ts';
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
 * Answers what `work` returns about the entry in the address, for the team. What a POST writes is written wholly or not at all; a GET
 * keeps nobody from writing.
 */
export function answerVerbetering(
  e: core.RequestEvent,
  work: (verzoek: Verbeteringverzoek) => Probleem | object,
): void {
  const wie = requireMedewerker(e);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  let antwoord: object = {};
  const run = (tx: core.App): Probleem | null => {
    const uitkomst = runOnEntry(e, tx, wie, work);
    if (isProbleem(uitkomst)) return uitkomst;
    antwoord = uitkomst;
    return null;
  };
  const probleem = e.request!.method === 'GET' ? run(e.app) : inTransaction(e.app, run);
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}

function runOnEntry(
  e: core.RequestEvent,
  tx: core.App,
  wie: Wie,
  work: (verzoek: Verbeteringverzoek) => Probleem | object,
): Probleem | object {
  const mag = hasRol(wie.rollen, leesrollen);
  const record = mag ? tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0] : undefined;
  if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  const stale = refuseVersie(e, record, false);
  if (stale) return stale;
  return work({ tx, record, wie, body: e.requestInfo().body });
}
