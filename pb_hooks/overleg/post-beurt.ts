import { checkBezig, type Overlegstaat } from '#core/overleg/overleg.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { answerOverleg, type Overlegverzoek } from './answer-overleg.ts';

/** Goes to an agendapunt, on every screen. */
export function postBeurt(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overleggen/{id}/beurten'> {
  return answerOverleg(e, wie, 'met-versie', choose);
}

function choose({ tx, overleg, wie, body }: Overlegverzoek): Uitkomst<'POST /overleggen/{id}/beurten'> {
  const issues = checkBezig(overleg.getString('status') as Overlegstaat);
  const punt = tx.findRecordsByIds('agendapunten', [readVeld(body, 'agendapunt')])[0];
  if (punt?.getString('overleg') !== overleg.id) issues.push({ path: 'agendapunt', code: 'punt-elders' });
  else if (punt.getBool('weg')) issues.push({ path: 'agendapunt', code: 'punt-weg' });
  if (issues.length > 0 || !punt) return buildProbleem(409, issues);
  if (punt.getString('begonnenOp') === '') {
    punt.set('begonnenOp', nu());
    tx.save(punt);
  }
  const van = overleg.getString('huidig');
  overleg.set('huidig', punt.id);
  overleg.set('versie', overleg.getInt('versie') + 1);
  tx.save(overleg);
  writeAudit(tx, { wie: wie.id, wat: 'punt', record: overleg, van, naar: punt.id });
  return { versie: overleg.getInt('versie') };
}
