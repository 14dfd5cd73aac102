import { bewaarTot, readAfgerondOp } from '#core/privacy/bewaren.ts';
import { isCitaattoestemming } from '#core/signaal/toestemming.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { vandaag } from '../basis/vandaag.ts';

/** With the day a signal is closed moves until when its melder is kept. */
export function keepGeslotenOp(e: core.RecordEvent): void {
  const signaal = e.record!;
  const vorig = signaal.original();
  const anders = vorig.getString('geslotenOp') !== signaal.getString('geslotenOp');
  const elders = vorig.getString('verbetering') !== signaal.getString('verbetering');
  e.next();
  if (anders || elders) updateBewaarTot(e.app, [signaal]);
}

/** A loop that closes or opens again moves the day on which everything was done for whoever is linked. */
export function keepLooptermijn(e: core.RecordEvent): void {
  const [van, naar] = [e.record!.original().getString('fase'), e.record!.getString('fase')];
  e.next();
  if (van === naar || (van !== 'gesloten' && naar !== 'gesloten')) return;
  const params = { id: e.record!.id };
  const signalen = e.app.findRecordsByFilter('signalen', 'verbetering = {:id}', '', 0, 0, params);
  updateBewaarTot(
    e.app,
    signalen.map((signaal) => signaal!),
  );
}

/** Until when the melders of these signals are kept, by what is known now; who was erased already is left alone. */
export function updateBewaarTot(app: core.App, signalen: readonly core.Record[]): void {
  const maanden = readWerkwijze(app).bewaarmaanden;
  const loops: { [verbetering: string]: string } = {};
  for (const signaal of signalen) {
    const params = { id: signaal.id };
    const melder = app.findRecordsByFilter('melders', 'signaal = {:id}', '', 1, 0, params)[0];
    if (!melder || !hasGegevens(melder)) continue;
    const verbetering = signaal.getString('verbetering');
    const loop = verbetering === '' ? null : (loops[verbetering] ??= readLoopGeslotenOp(app, verbetering));
    const nieuw = bewaarTot(readAfgerondOp(signaal.getString('geslotenOp'), loop), maanden);
    if (nieuw === melder.getString('bewaarTot')) continue;
    melder.set('bewaarTot', nieuw);
    app.save(melder);
  }
}

/** True while there is something to erase when the time has come. */
export function hasGegevens(melder: core.Record): boolean {
  return (
    ['naam', 'email', 'telefoon'].some((veld) => melder.getString(veld) !== '') ||
    melder.getStringSlice('toestemmingen').some((soort) => !isCitaattoestemming(soort))
  );
}

/** The day a loop closed, '' while it is open. The step itself may be written later in the same transaction; then it is today. */
function readLoopGeslotenOp(app: core.App, id: string): string {
  if (app.findRecordById('verbeteringen', id).getString('fase') !== 'gesloten') return '';
  const filter = "verbetering = {:id} && naar = 'gesloten'";
  const stap = app.findRecordsByFilter('faseovergangen', filter, '-op', 1, 0, { id })[0];
  const laatste = app.findRecordsByFilter('faseovergangen', 'verbetering = {:id}', '-op,-@rowid', 1, 0, {
    id,
  })[0];
  return stap && laatste?.id === stap.id
    ? toNederlandseDag(stap.getString('op').replace(' ', 'T'))
    : vandaag();
}
