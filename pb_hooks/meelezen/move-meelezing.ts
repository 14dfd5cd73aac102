import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import type { Meelezingstatus } from '#core/meelezen/enumeraties.ts';
import type { Uitnodigingstand } from '#core/meelezen/meelezing.ts';
import {
  takeMeelezingstap,
  type Meelezinggevolg,
  type Meelezinggebeurtenis,
  type Meelezingstaat,
} from '#core/meelezen/meelezingovergangen.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { vandaag } from '../basis/vandaag.ts';

/** What the audit log calls each step. */
const stappen: Record<Meelezinggebeurtenis, string> = {
  uitnodigen: 'uitgenodigd',
  herinneren: 'herinnerd',
  oordelen: 'oordeel',
  beantwoorden: 'beantwoord',
  verlopen: 'verlopen',
  loslaten: 'verlopen',
  heropenen: 'uitgenodigd',
  'ongeldig-verklaren': 'ongeldig',
};

const dagen: Partial<Record<Meelezinggevolg, (meelezing: core.Record) => void>> = {
  'zet-herinnerdOp': (meelezing) => meelezing.set('herinnerdOp', nu()),
  'zet-gegevenOp': (meelezing) => meelezing.set('gegevenOp', nu()),
  'zet-ongeldigOp': (meelezing) => meelezing.set('ongeldigOp', nu()),
  'zet-antwoordOp': (meelezing) => meelezing.set('antwoordOp', vandaag()),
};

/** An invitation as the rules see it. */
export function readUitnodiging(meelezing: core.Record): Uitnodigingstand {
  const dag = (veld: string): string => toNederlandseDag(meelezing.getString(veld));
  return {
    status: meelezing.getString('status') as Meelezingstatus,
    uitgenodigdOp: dag('uitgenodigdOp'),
    herinnerdOp: dag('herinnerdOp'),
    verlooptOp: meelezing.getString('verlooptOp'),
  };
}

/**
 * R10: takes a meelezing a step further and saves it with whatever else was set on it, with its audit line, or returns what stands in the way.
 * `wie` is the id of a member of staff, `meelezer` or `systeem`.
 */
export function moveMeelezing(
  tx: core.App,
  meelezing: core.Record,
  bij: Meelezinggebeurtenis,
  wie: string,
): Issue[] {
  const van = meelezing.getString('status') as Meelezingstaat;
  const situatie = { uitnodiging: readUitnodiging(meelezing), vandaag: vandaag() };
  const stap = takeMeelezingstap(van, bij, situatie);
  if (isGeweigerd(stap)) return stap;
  const { naar, dan = [] } = stap;
  for (const gevolg of dan) dagen[gevolg]?.(meelezing);
  meelezing.set('status', naar);
  meelezing.set('versie', meelezing.getInt('versie') + 1);
  tx.save(meelezing);
  writeAudit(tx, { wie, wat: stappen[bij], record: meelezing, ...(van === naar ? {} : { van, naar }) });
  if (dan.includes('laat-brieven-vervallen')) raise(tx, 'meelezing-voorbij', { meelezing, wie });
  return [];
}

/** An open invitation of somebody who is to be left alone can no longer be answered, nor be reminded of. */
export function releaseMeelezing(tx: core.App, id: string): void {
  const meelezing = tx.findRecordsByIds('meelezingen', [id])[0];
  if (meelezing) moveMeelezing(tx, meelezing, 'loslaten', 'systeem');
}
