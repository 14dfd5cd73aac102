import { checkReden } from '#core/basis/reden.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { canMoveBericht } from './move-bericht.ts';
import { returnMail } from './take-back.ts';

/** R16: a mail of any kind that was sent came back: nobody has the code in it, and whoever was asked can be asked again. */
export function postTeruggekomen(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /berichten/{id}/terugnemingen'> {
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  return inTransaction(e.app, (tx) => {
    const bericht = tx.findRecordsByIds('berichten', [e.request!.pathValue('id')])[0];
    if (!bericht) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, bericht);
    if (stale) return stale;
    const leeg = checkReden('reden', reden, 'reden-verplicht');
    if (leeg.length > 0) return buildProbleem(400, leeg);
    if (!canMoveBericht(bericht, 'teruggekomen'))
      return buildProbleem(409, [{ path: 'status', code: 'teruggekomen-kan-niet' }]);
    returnMail(tx, bericht, { reden, door: wie.id });
    return { status: 'mislukt' };
  });
}
