import { isGeweigerd } from '#core/basis/overgang.ts';
import { takeOverlegstap, type Overleggebeurtenis, type Overlegstaat } from '#core/overleg/overleg.ts';
import { writeAudit } from '../basis/audit.ts';

/** What the audit log calls each step. */
const stappen: Record<Overleggebeurtenis, string> = { openen: 'aangemaakt', sluiten: 'gesloten' };

/** R10: takes an overleg a step further, with its audit line, unless it stays as it is. `besluitdag` is the day of what is decided now. */
export function moveOverleg(
  tx: core.App,
  overleg: core.Record,
  bij: Overleggebeurtenis,
  { besluitdag, wie }: { besluitdag: string; wie: string },
): void {
  const van = overleg.getString('status') as Overlegstaat;
  const stap = takeOverlegstap(van, bij, { datum: overleg.getString('datum'), besluitdag });
  if (isGeweigerd(stap)) return;
  overleg.set('status', stap.naar);
  overleg.set('versie', overleg.getInt('versie') + 1);
  tx.save(overleg);
  writeAudit(tx, { wie, wat: stappen[bij], record: overleg, van, naar: stap.naar });
}
