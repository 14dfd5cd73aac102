import { checkReden } from '#core/basis/reden.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import { mayKnowMelder } from '#core/signaal/zicht.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import type { Collections } from '#records/types.generated.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { readBehandeling } from './behandeling.ts';

/** R16: contact that was written down and never was, as when it belongs to another signal: it stays to be read, and the first contact (R14) is another. */
export function postContactintrekking(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /contactmomenten/{id}/intrekkingen'> {
  const reden = readVeld(e.requestInfo().body, 'reden').trim();
  return inTransaction(e.app, (tx) => {
    const moment = tx.findRecordsByIds('contactmomenten', [e.request!.pathValue('id')])[0];
    const signaal = moment && tx.findRecordById('signalen', moment.getString('signaal'));
    if (!moment || !signaal || !mayKnowMelder(wie, readBehandeling(signaal))) {
      return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    }
    const stale = refuseVersie(e, moment);
    if (stale) return stale;
    const leeg = checkReden('reden', reden, 'reden-verplicht');
    if (leeg.length > 0) return buildProbleem(400, leeg);
    if (!isVanStaf(moment)) return buildProbleem(409, [{ path: 'status', code: 'overgang-kan-niet' }]);
    moment.set('ingetrokkenOp', nu());
    moment.set('ingetrokkenDoor', wie.id);
    moment.set('intrekreden', reden);
    moment.set('versie', moment.getInt('versie') + 1);
    tx.save(moment);
    updateEersteContact(tx, signaal, moment);
    writeAudit(tx, {
      wie: wie.id,
      wat: 'contact-ingetrokken',
      record: signaal,
      van: moment.getString('soort'),
    });
    return moment.publicExport() as Collections['contactmomenten'];
  });
}

/** True for what a colleague wrote down and nobody withdrew; what the melder wrote, or was written to them, did happen. */
function isVanStaf(moment: core.Record): boolean {
  const isEigen = moment.getString('soort') !== 'aanvulling' && moment.getString('voor') === 'staf';
  return isEigen && moment.getString('ingetrokkenOp') === '';
}

/** R14: when the withdrawn moment was the first contact, the first of the others is; whoever called has spoken with us anyway. */
function updateEersteContact(tx: core.App, signaal: core.Record, weg: core.Record): void {
  if (signaal.getString('contactOp') !== readDag(weg)) return;
  const params = { id: signaal.id };
  const anderen = tx
    .findRecordsByFilter('contactmomenten', 'signaal = {:id}', 'op', 0, 0, params)
    .filter((moment) => isVanStaf(moment!));
  const isGesproken = describeInkomst(signaal.getString('kanaal')).gesproken;
  const eerste = anderen[0] ? readDag(anderen[0]) : '';
  signaal.set('contactOp', isGesproken ? signaal.getString('ontvangenOp') : eerste);
  tx.save(signaal);
}

function readDag(moment: core.Record): string {
  return toNederlandseDag(moment.getString('op').replace(' ', 'T'));
}
