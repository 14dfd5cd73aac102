import { mayKnowMelder } from '#core/signaal/zicht.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { readBehandeling } from './behandeling.ts';
import { readHeel } from '../basis/verborgen.ts';

type Inzage = AnswerOf<'POST /signalen/{id}/inzagen'>;

/** R1, R10: what a melder wrote and what was written down of them, whole, for whoever may know them; each time stands in the audit log before it is answered. */
export function postInzage(e: core.RequestEvent, wie: Wie): Inzage | Probleem {
  const record = e.app.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
  if (!record || !mayKnowMelder(wie, readBehandeling(record))) {
    return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  }
  inTransaction(e.app, (tx) => {
    writeAudit(tx, { wie: wie.id, wat: 'ingezien', record });
    return null;
  });
  const momenten = e.app.findRecordsByFilter('contactmomenten', 'signaal = {:id}', 'op', 0, 0, {
    id: record.id,
  });
  return {
    tekst: readHeel(record),
    momenten: momenten.map((moment) => ({ id: moment!.id, tekst: readHeel(moment!) })),
  };
}
