import { addDagen } from '#core/tijd/dagen.ts';
import { writeAudit } from '../basis/audit.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readEffect } from './read-effect.ts';

/** So many entries a night: comparing the signals of one takes up to a second. */
const perNacht = 100;
/** A loop that stays closed is looked at again after so many days. */
const opnieuwNa = 28;

/** Every night: which closed loops have no fewer similar signals than before the change? Those are proposed for reopening. */
export function runEffect(): void {
  const app = $app as unknown as core.App;
  const filter = "fase = 'gesloten' && uitkomst = 'doorgevoerd' && effectOp <= {:tot}";
  const tot = addDagen(vandaag(), -opnieuwNa);
  for (const gesloten of app.findRecordsByFilter('verbeteringen', filter, 'effectOp', perNacht, 0, { tot })) {
    const meting = readEffect(app, gesloten!);
    if (!meting.klaar) continue;
    inTransaction(app, (tx) => {
      keepVoorstel(tx, gesloten!.id, meting.voorstelHeropenen ? meting.zin : '');
      return null;
    });
  }
}

/** Read again inside the transaction: a loop that was reopened meanwhile needs no proposal. */
function keepVoorstel(tx: core.App, id: string, zin: string): void {
  const record = tx.findRecordById('verbeteringen', id);
  if (record.getString('fase') !== 'gesloten') return;
  const nieuw = zin !== '' && record.getString('effectVoorstel') === '';
  record.set('effectVoorstel', zin);
  record.set('effectOp', vandaag());
  tx.save(record);
  if (nieuw) writeAudit(tx, { wie: 'systeem', wat: 'heropenen-voorgesteld', record });
}
