import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Wie } from '../basis/toegang.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';

/** Writes down that employees were told today; a second time keeps the first day. */
export function postVerteld(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/medewerkers-verteld'> {
  return answerVerbetering(e, wie, tellMedewerkers);
}

function tellMedewerkers({
  tx,
  record,
  wie,
}: Verbeteringverzoek): Uitkomst<'POST /verbeteringen/{id}/medewerkers-verteld'> {
  if (record.getString('medewerkersVerteldOp') === '') {
    record.set('medewerkersVerteldOp', vandaag());
    record.set('versie', record.getInt('versie') + 1);
    tx.save(record);
    writeAudit(tx, { wie: wie.id, wat: 'medewerkers-verteld', record });
    raise(tx, 'medewerkers-verteld', { verbetering: record });
  }
  return {
    medewerkersVerteldOp: record.getString('medewerkersVerteldOp'),
    versie: record.getInt('versie'),
  };
}
