import { isGeknipt } from '#core/verbetering/eigen-woorden.ts';

const besluitVast = 'R7: a besluit is not changed; a correction is a new one.';

/** R7: nobody changes what was decided; a correction is a new besluit that replaces it. */
export function refuseBesluitverzoek(_e: core.RecordRequestEvent): void {
  throw new BadRequestError(besluitVast);
}

/** R7: the same for the server's own code. R3: only the words of somebody who is erased go out of it. */
export function refuseBesluit(e: core.RecordEvent): void {
  if (!isAlleenGeknipt(e.record!, ['tekst', 'reden', 'waaraan'])) throw new BadRequestError(besluitVast);
  e.next();
}

/** R7: a besluit stays. */
export function refuseWeg(_e: core.RecordEvent): void {
  throw new BadRequestError(besluitVast);
}

const overlegVast = 'R7: a closed overleg is not changed; a correction is a new record.';

/** The texts of an overleg out of which the words of somebody who is erased go (R3). */
const geknipt: Readonly<Record<string, readonly string[]>> = {
  overleggen: ['reden', 'buiten'],
  agendapunten: ['titel', 'omdat', 'keuzen', 'uitkomstReden'],
  notities: ['tekst'],
};

/** R7: a closed overleg keeps its agenda, notes, votes and besluiten as they are; nothing is added, changed or taken away. */
export function guardOverleg(e: core.RecordEvent): void {
  const record = e.record!;
  const naam = record.collection().name;
  const ids =
    naam === 'overleggen'
      ? [record.id]
      : [record.getString('overleg'), record.original().getString('overleg')];
  if (isEenGesloten(e.app, ids) && !isAlleenGeknipt(record, geknipt[naam] ?? [])) {
    throw new BadRequestError(overlegVast);
  }
  e.next();
}

/** R7: what has to be done was decided in the overleg that it comes from; how far it is goes on. */
export function guardActie(e: core.RecordEvent): void {
  const actie = e.record!;
  const was = actie.original();
  const vast = ['tekst', 'agendapunt', 'besluit'];
  const punten = [actie, was].map((stand) => stand.getString('agendapunt')).filter(Boolean);
  const overleggen = e.app.findRecordsByIds('agendapunten', punten).map((punt) => punt!.getString('overleg'));
  const isAnders = actie.isNew() || vast.some((veld) => actie.getString(veld) !== was.getString(veld));
  const isKnip = !actie.isNew() && isGeknipt(was.getString('tekst'), actie.getString('tekst'));
  if (isAnders && !isKnip && isEenGesloten(e.app, overleggen)) throw new BadRequestError(overlegVast);
  e.next();
}

/** R7: an actie that was made in a closed overleg stays. */
export function guardActieWeg(e: core.RecordEvent): void {
  const punten = e.app.findRecordsByIds('agendapunten', [e.record!.getString('agendapunt')].filter(Boolean));
  if (
    isEenGesloten(
      e.app,
      punten.map((punt) => punt!.getString('overleg')),
    )
  ) {
    throw new BadRequestError(overlegVast);
  }
  e.next();
}

/** R7: a correction is of a closed overleg, and stays as it was written; only the words of somebody who is erased go out of it (R3). */
export function guardCorrectie(e: core.RecordEvent): void {
  const correctie = e.record!;
  const mag = correctie.isNew()
    ? isEenGesloten(e.app, [correctie.getString('overleg')])
    : isAlleenGeknipt(correctie, ['tekst']);
  if (!mag) throw new BadRequestError(overlegVast);
  e.next();
}

function isEenGesloten(app: core.App, ids: readonly string[]): boolean {
  return app
    .findRecordsByIds('overleggen', [...new Set(ids)].filter(Boolean))
    .some((overleg) => overleg!.getString('status') === 'gesloten');
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
  const anders = velden.filter((veld) => readPlat(was, veld) !== readPlat(record, veld));
  return (
    anders.length > 0 &&
    anders.every((veld) => isGeknipt(readPlat(was, veld), readPlat(record, veld))) &&
    rest(was) === rest(record)
  );
}

/** JSON is the same however it is laid out. */
function readPlat(record: core.Record, veld: string): string {
  const tekst = record.getString(veld);
  return ['omdat', 'keuzen', 'buiten'].includes(veld) && tekst !== ''
    ? JSON.stringify(JSON.parse(tekst))
    : tekst;
}
