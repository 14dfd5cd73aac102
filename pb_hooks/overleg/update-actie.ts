import { checkActiewijziging, type Actiestand } from '#core/overleg/actie.ts';
import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import type { Rol } from '#core/basis/rollen.ts';
import { checkEigen } from '../basis/check-eigen.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { listEigenaren } from './list-eigenaren.ts';
import { auditActie, moveActie } from './move-actie.ts';

/** What was decided and stays (R7), and what only the server decides. */
const eigenVelden = ['besluit', 'agendapunt', 'verbetering', 'tekst', 'klaarOp'] as const;

/** A change of an actie: how far it is, who does it, before when. */
export function updateActie(e: core.RecordRequestEvent): void {
  const probleem = inRequestTransaction(e, (tx) => saveChange(e, tx));
  if (probleem) answerProbleem(e, probleem);
}

function readStand(actie: core.Record): Actiestand {
  return {
    status: actie.getString('status'),
    eigenaar: actie.getString('eigenaar'),
    deadline: actie.getString('deadline'),
  };
}

function saveChange(e: core.RecordRequestEvent, tx: core.App): Probleem | null {
  const record = e.record!;
  const fresh = tx.findRecordById('acties', record.id);
  const stale = checkVersie(e, fresh);
  if (stale) return stale;
  const eigen = checkEigen(e, fresh, eigenVelden);
  if (eigen.length > 0) return buildProbleem(400, eigen);
  for (const veld of eigenVelden) record.set(veld, fresh.get(veld));
  if (answerOngewijzigd(e, fresh)) return null;
  const [van, naar] = [readStand(fresh), readStand(record)];
  const wie = wieId(e);
  const loopGesloten = isGesloten(tx, fresh);
  const issues = checkActiewijziging(
    { van, naar, gedaan: record.getString('gedaan'), wie: { id: wie, rollen: readRollen(e) }, loopGesloten },
    { eigenaren: listEigenaren(tx, [naar.eigenaar]), vandaag: vandaag() },
  );
  if (issues.length > 0) {
    const verboden = issues.some(({ code }) => code === 'geen-rol' || code === 'actie-alleen-status');
    return buildProbleem(verboden ? 403 : 400, issues);
  }
  // What was done is said of what is done.
  if (naar.status !== 'klaar') record.set('gedaan', '');
  moveActie(record, van.status as Actiestatus, naar.status as Actiestatus, { loopGesloten });
  e.next();
  auditActie(tx, record, van.status, wie);
  for (const veld of ['eigenaar', 'deadline'] as const) {
    if (van[veld] === naar[veld]) continue;
    writeAudit(tx, { wie, wat: veld, record, van: van[veld], naar: naar[veld] });
  }
  if (van.status !== naar.status) raise(tx, 'actie-verzet', { actie: record });
  return null;
}

function readRollen(e: core.RecordRequestEvent): Rol[] {
  return (e.auth?.getStringSlice('rollen') ?? []) as Rol[];
}

function isGesloten(tx: core.App, actie: core.Record): boolean {
  const verbetering = tx.findRecordsByIds('verbeteringen', [actie.getString('verbetering')])[0];
  return verbetering?.getString('fase') === 'gesloten';
}
