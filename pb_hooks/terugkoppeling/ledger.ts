import type { Terugkoppelstatus } from '#core/basis/enumeraties.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { moveMeelezing } from '../meelezen/move-meelezing.ts';
import { nu } from '../basis/nu.ts';

/** What a person reads on the call list about a mail that may have arrived. */
export const onbekendOfBezorgd = 'Wij weten niet of deze mail aankwam.';

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
  const van = rij.getString('status') as Terugkoppelstatus | '';
  rij.set('status', status);
  rij.set('kanaal', kanaal);
  rij.set('toelichting', toelichting);
  rij.set('door', door);
  rij.set('op', status === 'te-doen' ? '' : nu());
  rij.set('versie', rij.getInt('versie') + 1);
  tx.save(rij);
  writeAudit(tx, { wie: door || 'systeem', wat: 'terugkoppeling', record: rij, van, naar: status });
  raise(tx, 'terugkoppeling-verzet', { regel: rij, van, naar: status });
}

/** An invitation of somebody who is to be left alone can no longer be answered, nor be reminded of. */
export function expireMeelezing(tx: core.App, id: string): void {
  const meelezing = tx.findRecordsByIds('meelezingen', [id])[0];
  if (meelezing?.getString('status') === 'uitgenodigd') moveMeelezing(tx, meelezing, 'verlopen', 'systeem');
}

/** So can one that no mail brought or is going to bring; to be called once the mail that failed or lapsed was saved. */
export function expireOnbezorgd(tx: core.App, meelezing: string): void {
  if (meelezing === '') return;
  const filter = "meelezing = {:meelezing} && status != 'vervallen' && status != 'mislukt'";
  if (tx.findRecordsByFilter('berichten', filter, '', 1, 0, { meelezing }).length > 0) return;
  expireMeelezing(tx, meelezing);
}
