import { checkReden } from '#core/basis/reden.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { moveMeelezing } from './move-meelezing.ts';

/**
 * R16: a verdict that is not of who was asked, as when a code came to somebody else. It stays to be read with the reason and counts for nothing;
 * whoever declares it void had a hand in the verdicts, and does not close (R4).
 */
export function postOngeldig(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /meelezingen/{id}/ongeldigverklaringen'> {
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  return inTransaction(e.app, (tx) => {
    const meelezing = tx.findRecordsByIds('meelezingen', [e.request!.pathValue('id')])[0];
    if (!meelezing) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, meelezing);
    if (stale) return stale;
    const leeg = checkReden('reden', reden, 'reden-verplicht');
    if (leeg.length > 0) return buildProbleem(400, leeg);
    meelezing.set('ongeldigDoor', wie.id);
    meelezing.set('ongeldigreden', reden);
    const geweigerd = moveMeelezing(tx, meelezing, 'ongeldig-verklaren', wie.id);
    if (geweigerd.length > 0) return buildProbleem(409, geweigerd);
    const verbetering = tx.findRecordById('verbeteringen', meelezing.getString('verbetering'));
    raise(tx, 'oordeel-ongeldig', { meelezing, verbetering });
    return { versie: meelezing.getInt('versie') };
  });
}
