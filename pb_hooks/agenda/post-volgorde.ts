import { checkPlaats, movePunt } from '#core/agenda/check-agendapunt.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { refuseVersie } from '../basis/versie.ts';
import { answerAgenda } from './answer-agenda.ts';
import { listPunten } from './read-kader.ts';

/** R6: moves one agendapunt; two who move at once saw the same order, and the second one is told so. */
export function postVolgorde(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overleggen/{id}/volgordes'> {
  return answerAgenda(e, wie, ({ tx, overleg, body }) => {
    const stale = refuseVersie(e, overleg);
    if (stale) return stale;
    const punten = listPunten(tx, overleg.id).filter((punt) => !punt.getBool('weg'));
    const punt = punten.find(({ id }) => id === readVeld(body, 'agendapunt'));
    if (!punt) return buildProbleem(404, [{ path: 'agendapunt', code: 'niet-gevonden' }]);
    const plaats = body['plaats'];
    const issues = checkPlaats(plaats, punten.length);
    if (issues.length > 0) return buildProbleem(400, issues);
    const van = String(punt.getInt('volgorde'));
    renumber(tx, movePunt(punten, punt, plaats as number), punt);
    writeAudit(tx, { wie: wie.id, wat: 'verplaatst', record: punt, van, naar: String(plaats) });
    overleg.set('versie', overleg.getInt('versie') + 1);
    tx.save(overleg);
    return { versie: overleg.getInt('versie') };
  });
}

/** Each gets its place, from 1 on; the order is of the overleg, so the others keep their versie. */
export function renumber(tx: core.App, punten: readonly core.Record[], verplaatst?: core.Record): void {
  for (const [i, punt] of punten.entries()) {
    const isDeze = punt === verplaatst;
    if (!isDeze && punt.getInt('volgorde') === i + 1) continue;
    punt.set('volgorde', i + 1);
    if (isDeze) punt.set('verplaatst', true);
    tx.save(punt);
  }
}
