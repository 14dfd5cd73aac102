import { findMelder } from '../basis/find-melder.ts';
import { hashCode } from '../basis/code.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { writeAudit } from '../basis/audit.ts';
import { queueCodemail } from './queue-codemail.ts';

/** Whoever registered a signal, and so has its code this once, has it mailed to the address that the melder gave. */
export function postCodemail(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /signalen/{id}/codemails'> {
  const volgcode = readVeld(e.requestInfo().body, 'volgcode');
  const codehash = hashCode(volgcode);
  return inDurableTransaction(e.app, (tx) => {
    const melder = findMelder(tx, e.request!.pathValue('id'));
    // Who has no code learns nothing of the signal.
    if (melder?.getString('codehash') !== codehash) {
      return buildProbleem(404, [{ path: 'volgcode', code: 'onbekende-code' }]);
    }
    const issues = queueCodemail(tx, melder, volgcode);
    if (issues.length > 0) return buildProbleem(400, issues);
    const record = tx.findRecordById('signalen', melder.getString('signaal'));
    writeAudit(tx, { wie: wie.id, wat: 'code-gemaild', record });
    return { onderweg: true as const };
  });
}
