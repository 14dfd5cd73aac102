import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { buildGegevens } from './build-gegevens.ts';

/** Everything that is known about one melder, for who asked us for it; that somebody looked stands in the audit log. */
export function getGegevens(e: core.RequestEvent, wie: Wie): Uitkomst<'GET /signalen/{id}/gegevens'> {
  return inTransaction(e.app, (tx) => {
    const signaal = tx.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
    if (!signaal) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    writeAudit(tx, { wie: wie.id, wat: 'gegevens-ingezien', record: signaal });
    return buildGegevens(tx, signaal.id, 'staf');
  });
}
