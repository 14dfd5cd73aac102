/** A change of state, without what it was about: `van` and `naar` are statuses, versions or roles, never texts. */
export interface Auditregel {
  wie: string;
  wat: string;
  record: core.Record;
  van?: string;
  naar?: string;
}

/** R10: writes the line in the transaction of the change itself. */
export function writeAudit(tx: core.App, regel: Auditregel): void {
  const record = new Record(tx.findCachedCollectionByNameOrId('auditlog'));
  record.set('wie', regel.wie);
  record.set('wat', regel.wat);
  record.set('soort', regel.record.collection().name);
  record.set('bron', regel.record.id);
  record.set('van', regel.van ?? '');
  record.set('naar', regel.naar ?? '');
  tx.save(record);
}
