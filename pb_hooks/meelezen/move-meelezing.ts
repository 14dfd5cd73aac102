import type { Meelezingstatus } from '#core/basis/enumeraties.ts';
import { writeAudit } from '../basis/audit.ts';

/** What the audit log calls the step to a status. */
const stappen: Record<Meelezingstatus, string> = {
  uitgenodigd: 'uitgenodigd',
  gegeven: 'oordeel',
  verlopen: 'verlopen',
};

/** R10: saves a meelezing in its next status, with its audit line; `wie` is the id of a member of staff, `meelezer` or `systeem`. */
export function moveMeelezing(tx: core.App, record: core.Record, naar: Meelezingstatus, wie: string): void {
  const van = record.getString('status');
  record.set('status', naar);
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  writeAudit(tx, { wie, wat: stappen[naar], record, van, naar });
}
