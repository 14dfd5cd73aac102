/** R7: what was decided stays decided, also for the server's own code; a correction is a new besluit that replaces it. */
export function refuseBesluit(_e: core.RecordEvent): void {
  throw new BadRequestError('R7: a besluit is not changed; a correction is a new one.');
}

/** R7: a closed overleg keeps its agenda and besluiten as they are; nothing is added, changed or taken away. */
export function guardOverleg(e: core.RecordEvent): void {
  const record = e.record!;
  const ids =
    record.collection().name === 'overleggen'
      ? [record.id]
      : [record.getString('overleg'), record.original().getString('overleg')];
  const gesloten = e.app
    .findRecordsByIds('overleggen', [...new Set(ids)].filter(Boolean))
    .some((overleg) => overleg!.getString('status') === 'gesloten');
  if (gesloten) throw new BadRequestError('R7: a closed overleg is not changed.');
  e.next();
}
