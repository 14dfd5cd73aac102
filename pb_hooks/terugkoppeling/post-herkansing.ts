import { coordinatierollen } from '#core/basis/rollen.ts';
import { moveMeelezing } from '../meelezen/move-meelezing.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { writeLedger } from './ledger.ts';
import { isProbleem, requireRol } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { setStatus } from './settle-bericht.ts';

/** A person decides that a mail which failed, or may not have arrived, is sent again. That it was told goes through the call list. */
export function postHerkansing(e: core.RequestEvent): void {
  const wie = requireRol(e, coordinatierollen);
  if (isProbleem(wie)) return answerProbleem(e, wie);
  const probleem = inTransaction(e.app, (tx) => {
    const bericht = tx.findRecordsByIds('berichten', [e.request!.pathValue('id')])[0];
    if (!bericht) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const rij = tx.findRecordsByIds('terugkoppelingen', [bericht.getString('terugkoppeling')])[0];
    const isAf = rij !== undefined && rij.getString('status') !== 'te-doen';
    if (isAf || !['onzeker', 'mislukt'].includes(bericht.getString('status'))) {
      return buildProbleem(409, [{ path: 'status', code: 'herkansing-kan-niet' }]);
    }
    bericht.set('nietVoor', '');
    bericht.set('overgaveOp', '');
    setStatus(tx, bericht, 'wacht', '', wie.id);
    reopenMeelezing(tx, bericht.getString('meelezing'), wie.id);
    if (rij) writeLedger(tx, rij, { status: 'te-doen', kanaal: 'email' });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, { status: 'wacht' });
}

/** The code in the mail has to work again. */
function reopenMeelezing(tx: core.App, id: string, wie: string): void {
  const meelezing = tx.findRecordsByIds('meelezingen', [id])[0];
  if (meelezing?.getString('status') === 'verlopen') moveMeelezing(tx, meelezing, 'uitgenodigd', wie);
}
