import { checkKeuze } from '#core/basis/check.ts';
import { checkRol, coordinatierollen, hasRol } from '#core/basis/rollen.ts';
import {
  vroegbesluiten,
  type Vroegbesluit,
  type Vroegstatus,
  type Trap,
} from '#core/vroegsignaal/enumeraties.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { moveVroegsignaal } from './move-vroegsignaal.ts';

type Antwoord = Exclude<Uitkomst<'POST /vroegsignalen/{id}/beslissingen'>, Probleem>;

/** Whoever owns a vroegsignaal decides, or who coordinates. */
export function postBeslissing(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /vroegsignalen/{id}/beslissingen'> {
  const body = e.requestInfo().body;
  const [besluit, reden] = [readVeld(body, 'besluit'), readVeld(body, 'reden').trim()];
  return inTransaction<Antwoord>(e.app, (tx) => {
    const record = tx.findRecordsByIds('vroegsignalen', [e.request!.pathValue('id')])[0];
    const eigen = record?.getString('eigenaar') === wie.id;
    const mag = eigen || hasRol(wie.rollen, coordinatierollen);
    if (!mag) return buildProbleem(403, checkRol(wie.rollen, coordinatierollen));
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, record);
    if (stale) return stale;
    const keuze = checkKeuze('besluit', besluit, vroegbesluiten, true);
    if (keuze.length > 0) return buildProbleem(400, keuze);
    record.set('besluit', besluit);
    record.set('besluitOp', nu());
    record.set('besluitDoor', wie.id);
    record.set('reden', reden);
    const issues = moveVroegsignaal(tx, record, besluit as Vroegbesluit, { wie: wie.id, reden });
    if (issues.length > 0) return buildProbleem(400, issues);
    return {
      status: record.getString('status') as Vroegstatus,
      trap: record.getString('trap') as Trap,
      termijn: record.getString('termijn'),
      versie: record.getInt('versie'),
    };
  });
}
