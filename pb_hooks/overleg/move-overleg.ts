import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import {
  takeOverlegstap,
  type Overleggebeurtenis,
  type Overleggevolg,
  type Overlegstaat,
} from '#core/overleg/overleg.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';

/** What the audit log calls each step. */
const stappen: Record<Overleggebeurtenis, string> = {
  plannen: 'aangemaakt',
  uitnodigen: 'uitgenodigd',
  verzetten: 'verzet',
  afzeggen: 'afgezegd',
  herstellen: 'hersteld',
  openen: 'aangemaakt',
  sluiten: 'gesloten',
  beginnen: 'begonnen',
  afronden: 'gesloten',
};

interface Overlegstap {
  /** YYYY-MM-DD: the day of what is decided now. */
  besluitdag: string;
  wie: string;
  teRegelen?: readonly Issue[];
}

/** What the people of it have to hear after a step, or everything that stands in its way. */
type Gezet = { gevolgen: readonly Overleggevolg[] } | { issues: Issue[] };

/** What stands in the way of a step, as the overleg is now. */
export function checkOverlegstap(overleg: core.Record, bij: Overleggebeurtenis, besluitdag: string): Issue[] {
  const van = overleg.getString('status') as Overlegstaat;
  const stap = takeOverlegstap(van, bij, { datum: overleg.getString('datum'), besluitdag });
  return isGeweigerd(stap) ? stap : [];
}

/** R10: takes an overleg a step further, with whatever else was set on it and its audit line, unless it stays as it is. */
export function moveOverleg(
  tx: core.App,
  overleg: core.Record,
  bij: Overleggebeurtenis,
  { besluitdag, wie, teRegelen = [] }: Overlegstap,
): Gezet {
  const van = overleg.getString('status') as Overlegstaat;
  const stap = takeOverlegstap(van, bij, { datum: overleg.getString('datum'), besluitdag, teRegelen });
  if (isGeweigerd(stap)) return { issues: stap };
  overleg.set('status', stap.naar);
  overleg.set('versie', overleg.getInt('versie') + 1);
  tx.save(overleg);
  writeAudit(tx, { wie, wat: stappen[bij], record: overleg, van, naar: stap.naar });
  return { gevolgen: stap.dan ?? [] };
}

/** The same, or a refusal with everything that stands in its way. */
export function takeStap(
  tx: core.App,
  overleg: core.Record,
  bij: Overleggebeurtenis,
  stap: Overlegstap,
): core.Record | Probleem {
  const gezet = moveOverleg(tx, overleg, bij, stap);
  return 'issues' in gezet ? buildProbleem(409, gezet.issues) : overleg;
}
