import { meesteContactmomenten } from '#core/signaal/aanvulling.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { pickTekst } from '../basis/pick-tekst.ts';
import { requestEventOf } from '../basis/request-event.ts';
import { takeSleutel } from '../basis/take-sleutel.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { nu } from '../basis/nu.ts';

/** Of a moment that was withdrawn (post-contactintrekking.ts); a new one is not. */
const vanIntrekking = ['ingetrokkenOp', 'ingetrokkenDoor', 'intrekreden'] as const;

/** A call, a mail or a visit about a signal, in the name of whoever registers it. The first one is kept on the signal (R14). */
export function createContactmoment(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const inhoud = pickTekst(record, ['signaal', 'soort', 'kanaal', 'tekst']);
  const eerder = takeSleutel(e, JSON.stringify(inhoud));
  if (eerder) {
    $apis.enrichRecord(requestEventOf(e), eerder);
    return e.json(200, eerder);
  }
  const probleem = inRequestTransaction(e, (tx) => {
    if (record.getString('soort') === 'aanvulling') {
      return buildProbleem(400, [{ path: 'soort', code: 'aanvulling-alleen-melder' }]);
    }
    const signaalId = record.getString('signaal');
    if (tx.countRecords('contactmomenten', $dbx.hashExp({ signaal: signaalId })) >= meesteContactmomenten) {
      const params = { max: meesteContactmomenten };
      return buildProbleem(400, [{ path: '', code: 'te-veel-contactmomenten', params }]);
    }
    record.set('door', wieId(e));
    record.set('voor', 'staf');
    record.set('op', nu());
    for (const veld of vanIntrekking) record.set(veld, '');
    record.set('versie', 0);
    e.next();
    const signaal = tx.findRecordById('signalen', record.getString('signaal'));
    if (signaal.getString('contactOp') === '') {
      signaal.set('contactOp', toNederlandseDag(record.getString('op').replace(' ', 'T')));
      tx.save(signaal);
    }
    writeAudit(tx, { wie: wieId(e), wat: 'contact', record: signaal, naar: record.getString('soort') });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}
