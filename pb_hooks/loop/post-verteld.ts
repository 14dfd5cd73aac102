import { schrijfrollen } from '#core/basis/rollen.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import type { Probleem } from '../basis/probleem.ts';
import { vandaag } from '../basis/vandaag.ts';
import { refuseRol } from '../basis/toegang.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';

/** Writes down that employees were told today; a second time keeps the first day. */
export function postVerteld(e: core.RequestEvent): void {
  answerVerbetering(e, tellMedewerkers);
}

function tellMedewerkers({ tx, record, wie }: Verbeteringverzoek): Probleem | object {
  const refused = refuseRol(wie, schrijfrollen);
  if (refused) return refused;
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
