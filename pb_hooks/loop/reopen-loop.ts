import type { Fase, Oordeel } from '#core/basis/enumeraties.ts';
import { isHeropening, type Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { writeAudit } from '../basis/audit.ts';
import { nu } from '../basis/nu.ts';
import { keepOvergang, updateLoop } from './update-loop.ts';

export interface Heropening {
  /** Id of a member of staff; '' when a verdict opens it by itself. */
  door: string;
  /** Kept with the step, for staff. Never a meelezer's own words: what the whole team reads holds nothing personal. */
  reden: string;
  aanleiding: Heropenaanleiding;
}

/**
 * Opens a closed loop in a new round: back to the beginning, without the override, and employees are to be told again. Whoever calls
 * this has checked that it may (core/loop/heropenen.ts); a loop that is not closed stays as it is.
 */
export function reopenLoop(tx: core.App, record: core.Record, heropening: Heropening): void {
  const van = record.getString('fase') as Fase;
  if (van !== 'gesloten') return;
  const { door, reden, aanleiding } = heropening;
  record.set('heropendOp', nu());
  record.set('ronde', record.getInt('ronde') + 1);
  record.set('afwijking', '');
  for (const veld of ['geslotenOp', 'geslotenDoor', 'medewerkersVerteldOp', 'effectVoorstel', 'effectOp'])
    record.set(veld, '');
  record.set('versie', record.getInt('versie') + 1);
  updateLoop(tx, record, () => {
    const naar = record.getString('fase') as Fase;
    const ronde = record.getInt('ronde');
    keepOvergang(tx, record, {
      van,
      naar,
      op: record.get('heropendOp'),
      door,
      reden,
      soort: 'heropening',
      ronde,
    });
    writeAudit(tx, { wie: door || 'systeem', wat: `heropend-${aanleiding}`, record, van, naar });
  });
}

/** R4: a 'nee' that says why opens a closed loop by itself; in an open one it waits for an answer. */
export function reopenNaOordeel(
  tx: core.App,
  { meelezing, verbetering, door }: Gebeurtenissen['oordeel-gegeven'],
): void {
  const record = tx.findRecordById('verbeteringen', verbetering.id);
  const oordeel = meelezing.getString('oordeel') as Oordeel;
  if (!isHeropening(record.getString('fase') as Fase, oordeel, meelezing.getString('toelichting'))) return;
  reopenLoop(tx, record, { door, reden: 'Een meelezer zei nee.', aanleiding: 'oordeel' });
}
