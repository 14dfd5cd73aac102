import { buildProbleem } from '../basis/probleem.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { keepWachtenden } from './tell-linked.ts';
import { moveBericht } from './move-bericht.ts';

/** A person decides that a mail which failed, or may not have arrived, is sent again. That it was told goes through the call list. */
export function postHerkansing(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /berichten/{id}/herkansingen'> {
  return inTransaction(e.app, (tx) => {
    const bericht = tx.findRecordsByIds('berichten', [e.request!.pathValue('id')])[0];
    if (!bericht) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, bericht);
    if (stale) return stale;
    // A code is gone once its mail was sent or given up: its melder asks for it again.
    const isCode = bericht.getString('soort') === 'code';
    const isVertellen = bericht.getString('soort') === 'terugkoppeling';
    const nogNodig = !isCode && (!isVertellen || keepWachtenden(tx, bericht));
    const issues = moveBericht(tx, bericht, 'herkansen', { wie: wie.id, nogNodig });
    return issues.length > 0 ? buildProbleem(409, issues) : { status: 'wacht' };
  });
}
