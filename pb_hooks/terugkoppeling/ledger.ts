import type { Terugkoppelstatus } from '#core/enumeraties.ts';
import { writeAudit } from '../audit.ts';

export interface Ledgerwijziging {
  status: Terugkoppelstatus;
  /** How somebody was told or will be: `email` while a mail takes care of it, '' when a person has to. */
  kanaal: string;
  toelichting?: string;
  /** Id of a member of staff; '' for the system. */
  door?: string;
}

/** Changes a line of the ledger, with its audit line. */
export function writeLedger(tx: core.App, rij: core.Record, wijziging: Ledgerwijziging): void {
  const { status, kanaal, toelichting = '', door = '' } = wijziging;
  const van = rij.getString('status');
  rij.set('status', status);
  rij.set('kanaal', kanaal);
  rij.set('toelichting', toelichting);
  rij.set('door', door);
  rij.set('op', status === 'te-doen' ? '' : new Date().toISOString());
  rij.set('versie', rij.getInt('versie') + 1);
  tx.save(rij);
  writeAudit(tx, { wie: door || 'systeem', wat: 'terugkoppeling', record: rij, van, naar: status });
}

/** An invitation that nobody will get any more can no longer be answered, nor be reminded of. */
export function expireMeelezing(tx: core.App, id: string): void {
  const meelezing = tx.findRecordsByIds('meelezingen', [id])[0];
  if (meelezing?.getString('status') !== 'uitgenodigd') return;
  meelezing.set('status', 'verlopen');
  meelezing.set('versie', meelezing.getInt('versie') + 1);
  tx.save(meelezing);
}
