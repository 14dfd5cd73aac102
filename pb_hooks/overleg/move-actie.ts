import type { Actiestatus } from '#core/overleg/enumeraties.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import { takeActiestap, type Actiegevolg, type Actiesituatie } from '#core/overleg/actieovergangen.ts';
import { writeAudit } from '../basis/audit.ts';
import { vandaag } from '../basis/vandaag.ts';

const gevolgen: Record<Actiegevolg, (actie: core.Record) => void> = {
  'zet-klaarOp': (actie) => actie.set('klaarOp', vandaag()),
  'wis-klaarOp': (actie) => actie.set('klaarOp', ''),
};

/** Writes down an actie that was decided on; returns its id. */
export function startActie(tx: core.App, velden: object, wie: string): string {
  const begin: Actiestatus = 'open';
  const actie = new Record(tx.findCachedCollectionByNameOrId('acties'), {
    ...velden,
    status: begin,
    versie: 1,
  });
  tx.save(actie);
  writeAudit(tx, { wie, wat: 'aangemaakt', record: actie, naar: begin });
  return actie.id;
}

/** Takes a step that was checked on the record, with the day that is kept of it. Saving and `auditActie` follow. */
export function moveActie(
  actie: core.Record,
  van: Actiestatus,
  naar: Actiestatus,
  situatie: Actiesituatie,
): void {
  const stap = takeActiestap(van, naar, situatie);
  if (isGeweigerd(stap)) return;
  actie.set('status', stap.naar);
  for (const gevolg of stap.dan ?? []) gevolgen[gevolg](actie);
}

/** R10: the line about an actie that was saved in another status. */
export function auditActie(tx: core.App, actie: core.Record, van: string, wie: string): void {
  const naar = actie.getString('status');
  if (van !== naar) writeAudit(tx, { wie, wat: 'status', record: actie, van, naar });
}
