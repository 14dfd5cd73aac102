import { checkOrganisatie } from '#core/organisatie/organisatie.ts';
import { checkWerkwijze } from '#core/organisatie/werkwijze.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { readWerkwijze } from './read-instellingen.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { parseOrganisatie } from './parse-organisatie.ts';
import { parseWerkwijze } from './parse-werkwijze.ts';

/** The organisation's settings, checked: names are filled in, colours can be read, and the way of working is one (R1, R9). */
export function updateInstellingen(e: core.RecordRequestEvent): void {
  const record = e.record!;
  // Read before anybody has to wait for it; whoever changes another version than this one is refused below.
  const nu = record.original();
  const organisatie = parseOrganisatie(record.getString('organisatie'), nu.getString('organisatie'));
  const werkwijze = parseWerkwijze(record.getString('werkwijze'), readWerkwijze(e.app));
  const issues = [...checkOrganisatie(organisatie), ...checkWerkwijze(werkwijze, organisatie.eigenGegevens)];
  const probleem = inRequestTransaction(e, (tx) => {
    const fresh = tx.findRecordById('instellingen', record.id);
    const stale = checkVersie(e, fresh);
    if (stale) return stale;
    if (issues.length > 0) return buildProbleem(400, issues);
    record.set('organisatie', organisatie);
    record.set('werkwijze', werkwijze);
    if (answerOngewijzigd(e, fresh)) return null;
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'gewijzigd', record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}
