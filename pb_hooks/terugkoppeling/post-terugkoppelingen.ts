import { buildProbleem } from '../basis/probleem.ts';
import { isProbleem } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { readLive } from '../verbetering/live.ts';
import { readDekking } from './dekking.ts';
import { askVertellen } from './tell-allen.ts';
import { hasTeVertellen } from './tell-linked.ts';

/** Tells everyone linked to a live entry who was not told yet, and answers how many were told and how many wait. */
export function postTerugkoppelingen(
  e: core.RequestEvent,
): Uitkomst<'POST /verbeteringen/{id}/terugkoppelingen'> {
  const gevraagd = inTransaction(e.app, (tx) => {
    const record = tx.findRecordsByIds('verbeteringen', [e.request!.pathValue('id')])[0];
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, record);
    if (stale) return stale;
    const live = readLive(tx, record);
    if (!live) return buildProbleem(409, [{ path: 'publicatiestatus', code: 'vertellen-niet-live' }]);
    if (!hasTeVertellen(record)) {
      return buildProbleem(409, [{ path: 'fase', code: 'vertellen-geen-nieuws' }]);
    }
    askVertellen(tx, { verbetering: record });
    return { record, uitkomst: live.uitkomst };
  });
  return isProbleem(gevraagd) ? gevraagd : readDekking(e.app, gevraagd.record, gevraagd.uitkomst);
}
