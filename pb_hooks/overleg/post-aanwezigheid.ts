import { isTekenNodig } from '#core/overleg/aanwezig.ts';
import { checkBezig, type Overlegstaat } from '#core/overleg/overleg.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { checkGepland } from './answer-overleg.ts';
import { findTeken, listAanwezig, readGezien } from './list-aanwezig.ts';

type Antwoord = Uitkomst<'POST /overleggen/{id}/aanwezigheid'>;

/** A sign that somebody is there, written at most once in 25 seconds; who comes in is seen by all at once. Not in the audit log: it changes nothing of what is said. */
export function postAanwezigheid(e: core.RequestEvent, wie: Wie): Antwoord {
  const id = e.request!.pathValue('id');
  const overleg = e.app.findRecordsByIds('overleggen', [id])[0];
  if (!overleg) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  const gepland = checkGepland(e.app, overleg);
  if (gepland) return gepland;
  const issues = checkBezig(overleg.getString('status') as Overlegstaat);
  if (issues.length > 0) return buildProbleem(409, issues);
  const teken = findTeken(e.app, id, wie.id);
  if (!isTekenNodig(readGezien(teken), Date.parse(nu()))) return answerNu(e.app, id);
  return inTransaction(e.app, (tx) => {
    const wasHier = listAanwezig(tx, id).includes(wie.id);
    const rij =
      findTeken(tx, id, wie.id) ??
      new Record(tx.findCachedCollectionByNameOrId('aanwezigen'), { overleg: id, medewerker: wie.id });
    rij.set('gezienOp', nu());
    tx.save(rij);
    if (!wasHier) tx.save(tx.findRecordById('overleggen', id));
    return answerNu(tx, id);
  });
}

function answerNu(tx: core.App, id: string): { stand: number; aanwezig: string[] } {
  return { stand: tx.findRecordById('overleggen', id).getInt('stand'), aanwezig: listAanwezig(tx, id) };
}
