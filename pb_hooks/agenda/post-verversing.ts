import { checkVoorbereiding } from '#core/agenda/check-agendapunt.ts';
import { buildProbleem } from '../basis/probleem.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { listPunten } from './read-kader.ts';
import { refreshAgenda } from './refresh-agenda.ts';

/** Works the agenda out now, for who does not want to wait until tomorrow morning. */
export function postVerversing(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overleggen/{id}/verversingen'> {
  const id = e.request!.pathValue('id');
  const overleg = e.app.findRecordsByIds('overleggen', [id])[0];
  if (!overleg) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
  const begonnen = checkVoorbereiding(overleg.getString('status'));
  if (begonnen.length > 0) return buildProbleem(409, begonnen);
  refreshAgenda(e.app, overleg, wie.id);
  const punten = listPunten(e.app, id).filter((punt) => !punt.getBool('weg')).length;
  return { versie: e.app.findRecordById('overleggen', id).getInt('versie'), punten };
}
