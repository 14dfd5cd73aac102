import { checkReden } from '#core/basis/reden.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import { nu } from '../basis/nu.ts';
import { vandaag } from '../basis/vandaag.ts';
import type { Wie } from '../basis/toegang.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { answerVerbetering, type Verbeteringverzoek } from '../verbetering/answer-verbetering.ts';
import { keepOvergang } from './update-loop.ts';

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

/** R16: employees turn out not to know it; why is in the history of the entry. */
export function postNietVerteld(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /verbeteringen/{id}/medewerkers-terugnemingen'> {
  return answerVerbetering(e, wie, takeBackMedewerkers);
}

function takeBackMedewerkers({
  tx,
  record,
  wie,
  body,
}: Verbeteringverzoek): Uitkomst<'POST /verbeteringen/{id}/medewerkers-terugnemingen'> {
  const reden = readVeld(body, 'reden').trim();
  const leeg = checkReden('reden', reden, 'reden-verplicht');
  if (leeg.length > 0) return buildProbleem(400, leeg);
  const van = record.getString('medewerkersVerteldOp');
  if (van === '') return buildProbleem(409, [{ path: 'medewerkersVerteld', code: 'r4-medewerkers' }]);
  record.set('medewerkersVerteldOp', '');
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  const fase = record.getString('fase');
  const ronde = record.getInt('ronde');
  keepOvergang(tx, record, {
    van: fase,
    naar: fase,
    op: nu(),
    door: wie.id,
    reden,
    soort: 'medewerkers',
    ronde,
  });
  writeAudit(tx, { wie: wie.id, wat: 'medewerkers-niet-verteld', record, van });
  raise(tx, 'medewerkers-verteld', { verbetering: record });
  return { medewerkersVerteldOp: '', versie: record.getInt('versie') };
}
