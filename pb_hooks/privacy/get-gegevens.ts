import { privacyrollen } from '#core/basis/rollen.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { buildGegevens } from './build-gegevens.ts';

/** Everything that is known about one melder, for who asked us for it; that somebody looked stands in the audit log. */
export function getGegevens(e: core.RequestEvent): void {
  const wie = requireRol(e, privacyrollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  let antwoord: object = {};
  const probleem = inTransaction(e.app, (tx) => {
    const signaal = tx.findRecordsByIds('signalen', [e.request!.pathValue('id')])[0];
    if (!signaal) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    antwoord = buildGegevens(tx, signaal.id, 'staf');
    writeAudit(tx, { wie: wie.id, wat: 'gegevens-ingezien', record: signaal });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, antwoord);
}
