import type { Auditregel } from '#core/basis/audit.ts';

/** R10: writes the line in the transaction of the change itself. */
export function writeAudit(tx: core.App, regel: Auditregel & { record: core.Record }): void {
  const record = new Record(tx.findCachedCollectionByNameOrId('auditlog'));
  record.set('wie', regel.wie);
  record.set('wat', regel.wat);
  record.set('soort', regel.record.collection().name);
  record.set('bron', regel.record.id);
  record.set('van', regel.van ?? '');
  record.set('naar', regel.naar ?? '');
  tx.save(record);
}
