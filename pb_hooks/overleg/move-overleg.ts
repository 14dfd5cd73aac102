import { isGeweigerd } from '#core/basis/overgang.ts';
import type { Issue } from '#core/basis/issue.ts';
import { takeOverlegstap, type Overleggebeurtenis, type Overlegstaat } from '#core/overleg/overleg.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';

/** What the audit log calls each step. */
const stappen: Record<Overleggebeurtenis, string> = {
  openen: 'aangemaakt',
  sluiten: 'gesloten',
  beginnen: 'begonnen',
  afronden: 'gesloten',
};

interface Stapkeuzes {
  /** YYYY-MM-DD: the day of what is decided now. */
  besluitdag: string;
  wie: string;
  teRegelen?: readonly Issue[];
}

/** R10: takes an overleg a step further, with its audit line, unless it stays as it is. */
export function moveOverleg(
  tx: core.App,
  overleg: core.Record,
  bij: Overleggebeurtenis,
  keuzes: Stapkeuzes,
): void {
  takeStap(tx, overleg, bij, keuzes);
}

/** The same, or everything that stands in its way. */
export function takeStap(
  tx: core.App,
  overleg: core.Record,
  bij: Overleggebeurtenis,
  { besluitdag, wie, teRegelen = [] }: Stapkeuzes,
): core.Record | Probleem {
  const van = overleg.getString('status') as Overlegstaat;
  const stap = takeOverlegstap(van, bij, { datum: overleg.getString('datum'), besluitdag, teRegelen });
  if (isGeweigerd(stap)) return buildProbleem(409, stap);
  overleg.set('status', stap.naar);
  overleg.set('versie', overleg.getInt('versie') + 1);
  tx.save(overleg);
  writeAudit(tx, { wie, wat: stappen[bij], record: overleg, van, naar: stap.naar });
  return overleg;
}
