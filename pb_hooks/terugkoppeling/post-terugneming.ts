import { checkReden } from '#core/basis/reden.ts';
import type { Collections } from '#records/types.generated.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { isOverNu } from './dekking.ts';
import { findEigenRij } from './post-uitkomst.ts';
import { takeBack } from './take-back.ts';

/** R16: somebody of whom was written down that they know, does not: the mail came back, the letter too, or it was noted by mistake. */
export function postTerugneming(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /terugkoppelingen/{id}/terugnemingen'> {
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  return inTransaction(e.app, (tx) => {
    const rij = findEigenRij(tx, wie, e.request!.pathValue('id'));
    if (!rij) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, rij);
    if (stale) return stale;
    const leeg = checkReden('reden', reden, 'reden-verplicht');
    if (leeg.length > 0) return buildProbleem(400, leeg);
    if (!isOverNu(tx, rij)) return buildProbleem(409, [{ path: 'status', code: 'terugnemen-voorbij' }]);
    const issues = takeBack(tx, rij, { reden, door: wie.id });
    if (issues.length > 0) return buildProbleem(409, issues);
    return findEigenRij(tx, wie, rij.id)!.publicExport() as Collections['terugkoppelingen'];
  });
}
