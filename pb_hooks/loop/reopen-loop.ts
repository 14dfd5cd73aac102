import { faseNaHeropenen, type Heropenaanleiding } from '#core/loop/heropenen.ts';
import { writeAudit } from '../basis/audit.ts';
import { republishLoop } from '../publicatie/publish.ts';
import { keepFaseovergang } from '../verbetering/fase.ts';

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
  const van = record.getString('fase');
  if (van !== 'gesloten') return;
  const { door, reden, aanleiding } = heropening;
  record.set('fase', faseNaHeropenen);
  record.set('ronde', record.getInt('ronde') + 1);
  record.set('afwijking', '');
  for (const veld of ['medewerkersVerteldOp', 'effectVoorstel', 'effectOp']) record.set(veld, '');
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  keepFaseovergang(tx, record, { van, naar: faseNaHeropenen, door, reden });
  const wie = door || 'systeem';
  writeAudit(tx, { wie, wat: `heropend-${aanleiding}`, record, van, naar: faseNaHeropenen });
  republishLoop(tx, record);
}
