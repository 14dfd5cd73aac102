import { isGeknipt } from '#core/verbetering/eigen-woorden.ts';

const besluitVast = 'R7: a besluit is not changed; a correction is a new one.';

/** R7: nobody changes what was decided; a correction is a new besluit that replaces it. */
export function refuseBesluitverzoek(_e: core.RecordRequestEvent): void {
  throw new BadRequestError(besluitVast);
}

/** R7: the same for the server's own code. R3: only the words of somebody who is erased go out of it. */
export function refuseBesluit(e: core.RecordEvent): void {
  if (!isAlleenGeknipt(e.record!, ['tekst', 'reden'])) throw new BadRequestError(besluitVast);
  e.next();
}

/** R7: a besluit stays. */
export function refuseWeg(_e: core.RecordEvent): void {
  throw new BadRequestError(besluitVast);
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
  if (gesloten && !isAlleenGeknipt(record, ['titel'])) {
    throw new BadRequestError('R7: a closed overleg is not changed.');
  }
  e.next();
}

/** True when nothing of a record changed but words that were taken out of these fields. */
function isAlleenGeknipt(record: core.Record, velden: readonly string[]): boolean {
  if (record.isNew()) return false;
  const was = record.original();
  const rest = (een: core.Record): string => {
    const namen = een.collection().fields.fieldNames();
    const vast = namen.filter((naam) => ![...velden, 'versie', 'updated'].includes(naam));
    return JSON.stringify(vast.map((naam) => een.getString(naam)));
  };
  const geknipt = velden.filter((veld) => was.getString(veld) !== record.getString(veld));
  return (
    geknipt.length > 0 &&
    geknipt.every((veld) => isGeknipt(was.getString(veld), record.getString(veld))) &&
    rest(was) === rest(record)
  );
}
