import type { Issue } from '#core/basis/issue.ts';
import { checkMeelezer } from '#core/meelezen/meelezer.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { keepContactDoor, keepSleutels, listZelfde } from '../basis/sleutels.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { markVan } from './mark-vervangen.ts';

/** A new member of the panel, who said yes today unless another day was named. */
export function createMeelezer(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    if (record.getString('toestemmingOp') === '') record.set('toestemmingOp', vandaag());
    const issues = checkLid(tx, record);
    if (issues.length > 0) return buildProbleem(400, issues);
    record.set('actief', true);
    record.set('gewist', false);
    record.set('versie', 1);
    keepContactDoor(tx, record, wieId(e));
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'aangemaakt', record, naar: 'actief' });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** Other contact details, or leaving the panel. */
export function updateMeelezer(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const fresh = tx.findRecordById('meelezers', record.id);
    const stale = checkVersie(e, fresh);
    if (stale) return stale;
    if (answerOngewijzigd(e, fresh)) return null;
    const issues = checkLid(tx, record);
    if (issues.length > 0) return buildProbleem(400, issues);
    // whoever can be reached again was not erased for good
    record.set('gewist', false);
    keepContactDoor(tx, record, wieId(e));
    e.next();
    markVan(tx, 'meelezer', record.id);
    if (record.getString('email') !== fresh.getString('email'))
      raise(tx, 'panellid-verhuisd', { meelezer: record });
    writeAudit(tx, {
      wie: wieId(e),
      wat: 'gewijzigd',
      record,
      van: describeActief(fresh),
      naar: describeActief(record),
    });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

function describeActief(record: core.Record): string {
  return record.getBool('actief') ? 'actief' : 'niet actief';
}

/** What is wrong with a member of the panel; nobody else on it is the same person (R16). */
export function checkLid(tx: core.App, record: core.Record): Issue[] {
  for (const veld of ['naam', 'email', 'telefoon']) record.set(veld, record.getString(veld).trim());
  const [naam, email, telefoon] = [
    record.getString('naam'),
    record.getString('email'),
    record.getString('telefoon'),
  ];
  const toestemmingOp = record.getString('toestemmingOp');
  const issues = checkMeelezer({ naam, email, telefoon, toestemmingOp }, vandaag());
  keepSleutels(record);
  const zelfde = listZelfde(tx, record, 1)[0];
  if (zelfde) {
    const veld = zelfde.getString('mailsleutel') === record.getString('mailsleutel') ? 'email' : 'telefoon';
    issues.push({ path: veld, code: 'meelezer-bestaat' });
  }
  return issues;
}
