import { checkOrganisatie } from '#core/organisatie.ts';
import { writeAudit } from '../audit.ts';
import { answerProbleem, buildProbleem } from '../probleem.ts';
import { wieId } from '../toegang.ts';
import { inRequestTransaction } from '../transactie.ts';
import { checkVersie } from '../versie.ts';
import { parseOrganisatie } from './parse-organisatie.ts';

/** The organisation's settings, checked: names are filled in and colours can be read. */
export function updateInstellingen(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const fresh = tx.findRecordById('instellingen', record.id);
    const stale = checkVersie(e, fresh);
    if (stale) return stale;
    const organisatie = parseOrganisatie(record.getString('organisatie'), fresh.getString('organisatie'));
    const issues = checkOrganisatie(organisatie);
    if (issues.length > 0) return buildProbleem(400, issues);
    record.set('organisatie', organisatie);
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'gewijzigd', record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}
