import { bezorguitkomsten } from '#core/terugkoppeling/bezorging.ts';
import { isOneOf } from '#core/basis/check.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { moveBericht } from './move-bericht.ts';
import { readOntvanger } from './ontvanger.ts';

/** A mail on its attempt, named by the sender. */
function withBericht(
  e: core.RequestEvent,
  work: (tx: core.App, bericht: core.Record, isPoging: boolean) => Probleem | { gedaan: true },
): Probleem | { gedaan: true } {
  return inDurableTransaction(e.app, (tx) => {
    const bericht = tx.findRecordsByIds('berichten', [e.request!.pathValue('id')])[0];
    if (!bericht) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const poging = (e.requestInfo().body as { poging?: unknown }).poging;
    return work(tx, bericht, bericht.getInt('pogingen') === poging);
  });
}

/**
 * R5: the point of no return, on disk before it is answered. The sender holds the last byte back until this says yes, and PocketBase says
 * yes once for each attempt; 409 when the mail lapsed, may not be sent any more or somebody else has it.
 */
export function postOvergave(e: core.RequestEvent): Uitkomst<'POST /berichten/{id}/overgaven'> {
  return withBericht(e, (tx, bericht, isPoging) => {
    const nogNodig = isPoging && readOntvanger(tx, bericht) !== 'vervallen';
    const issues = moveBericht(tx, bericht, 'overgeven', { nogNodig });
    return issues.length > 0 ? buildProbleem(409, issues) : { gedaan: true };
  });
}

/** How an attempt ended. The same news twice, or news about an attempt that was given up, changes nothing. */
export function postBezorging(e: core.RequestEvent): Uitkomst<'POST /berichten/{id}/uitkomsten'> {
  return withBericht(e, (tx, bericht, isPoging) => {
    const body = e.requestInfo().body;
    const uitkomst = readVeld(body, 'uitkomst');
    if (!isOneOf(bezorguitkomsten, uitkomst)) {
      const params = { waarde: uitkomst, keuzes: bezorguitkomsten.join(', ') };
      return buildProbleem(400, [{ path: 'uitkomst', code: 'onbekende-keuze', params }]);
    }
    const fout = uitkomst === 'verstuurd' ? '' : readVeld(body, 'fout');
    if (isPoging) moveBericht(tx, bericht, uitkomst, { fout });
    return { gedaan: true };
  });
}
