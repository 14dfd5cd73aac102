import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { findAnderAccount } from './collega.ts';
import { closeStromen, listStromen } from './stromen.ts';

/** A new colleague. */
export function createMedewerker(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const dubbel = refuseDubbel(tx, record);
    if (dubbel) return dubbel;
    record.set('versie', 1);
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'aangemaakt', record, naar: describeRollen(record) });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** Other roles, a new password, or leaving: whoever becomes inactive loses every session and every open stream at once. */
export function updateMedewerker(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const stromen = listStromen(e.app, record.id);
  let uitgelogd = false;
  const probleem = inRequestTransaction(e, (tx) => {
    const fresh = tx.findRecordById('medewerkers', record.id);
    const stale = checkVersie(e, fresh);
    if (stale) return stale;
    if (answerOngewijzigd(e, fresh)) return null;
    if (isBeheerder(fresh) && !isBeheerder(record) && !hasOtherBeheerder(tx, record.id)) {
      return buildProbleem(409, [{ path: 'rollen', code: 'laatste-beheerder' }]);
    }
    const dubbel = fresh.getString('email') === record.getString('email') ? null : refuseDubbel(tx, record);
    if (dubbel) return dubbel;
    if (fresh.getBool('actief') && !record.getBool('actief')) record.refreshTokenKey();
    e.next();
    uitgelogd = fresh.tokenKey() !== record.tokenKey();
    writeAudit(tx, {
      wie: wieId(e),
      wat: e.requestInfo().body['password'] ? 'wachtwoord' : 'gewijzigd',
      record,
      van: describeRollen(fresh),
      naar: describeRollen(record),
    });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else if (uitgelogd) closeStromen(e.app, stromen);
}

/** R16: a colleague has one account, or four eyes could be two. */
function refuseDubbel(tx: core.App, record: core.Record): Probleem | null {
  if (!findAnderAccount(tx, record)) return null;
  return buildProbleem(400, [{ path: 'email', code: 'account-bestaat' }]);
}

function isBeheerder(record: core.Record): boolean {
  return record.getBool('actief') && record.getStringSlice('rollen').includes('beheerder');
}

function hasOtherBeheerder(tx: core.App, id: string): boolean {
  const filter = "actief = true && rollen:each ?= 'beheerder' && id != {:id}";
  return tx.findRecordsByFilter('medewerkers', filter, '', 1, 0, { id }).length > 0;
}

function describeRollen(record: core.Record): string {
  const rollen = record.getStringSlice('rollen').join(', ');
  return record.getBool('actief') ? rollen : `niet actief (${rollen})`;
}
