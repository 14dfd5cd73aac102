import type { Fase } from '#core/basis/enumeraties.ts';
import { nu } from '../basis/nu.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';

export interface Faseovergang {
  van: Fase | '';
  naar: Fase;
  /** Id of a member of staff, or '' for an import. */
  door: string;
  /** ISO 8601; now when left out. */
  op?: string;
  reden?: string;
}

/** A step of an entry that there is already. */
export type Fasestap = Faseovergang & { van: Fase };

/** Keeps who moved an entry through the loop, when and why. */
export function keepFaseovergang(tx: core.App, verbetering: core.Record, overgang: Faseovergang): void {
  const rij = new Record(tx.findCachedCollectionByNameOrId('faseovergangen'));
  rij.set('verbetering', verbetering.id);
  rij.set('van', overgang.van);
  rij.set('naar', overgang.naar);
  rij.set('door', overgang.door);
  rij.set('op', overgang.op ?? nu());
  rij.set('reden', overgang.reden ?? '');
  tx.save(rij);
}

/** The same for an entry that there is already, once it was saved in its new fase; `wat` is what the audit log calls it. */
export function keepFasestappen(
  tx: core.App,
  verbetering: core.Record,
  stappen: readonly Fasestap[],
  wat = 'fase',
): void {
  for (const stap of stappen) {
    keepFaseovergang(tx, verbetering, stap);
    writeAudit(tx, { wie: stap.door || 'systeem', wat, record: verbetering, van: stap.van, naar: stap.naar });
  }
  const [van, naar] = [stappen[0]?.van, stappen[stappen.length - 1]?.naar];
  if (van === undefined || naar === undefined) return;
  raise(tx, 'fase-verzet', { verbetering, van, naar });
  if (naar === 'gesloten') raise(tx, 'loop-gesloten', { verbetering });
  if (van === 'gesloten') raise(tx, 'loop-heropend', { verbetering });
}
