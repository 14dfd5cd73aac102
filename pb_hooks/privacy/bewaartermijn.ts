import { bewaarTot, readAfgerondOp } from '#core/privacy/bewaren.ts';
import { isCitaattoestemming } from '#core/signaal/toestemming.ts';
import { toNederlandseDag } from '#core/tijd/nederlandse-dag.ts';
import { findMelder } from '../basis/find-melder.ts';
import { askNawerk, type Nawerker } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** What is closed, or moved to another loop, moves the day on which everything was done for its melder. */
export function updateSignaaltermijn(tx: core.App, { signaal }: { signaal: core.Record }): void {
  updateBewaarTot(tx, [signaal]);
}

/** So many melders at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 10;

/** A loop that closes or opens again moves that day for whoever is linked: left to be done, since there is no end to how many are. */
export function askLooptermijn(tx: core.App, { verbetering }: { verbetering: core.Record }): void {
  askNawerk(tx, 'looptermijn', verbetering.id, { verbetering: verbetering.id });
}

/** Moves that day for whoever is linked, a few at a time. */
export const updateLooptermijn: Nawerker<'looptermijn'> = (app, { verbetering: id }) => {
  const signalen = app.findRecordsByFilter('signalen', 'verbetering = {:id}', 'id', 0, 0, { id });
  for (let i = 0; i < signalen.length; i += perKeer) {
    inDurableTransaction(app, (tx) => {
      const ids = signalen.slice(i, i + perKeer).map((signaal) => signaal!.id);
      updateBewaarTot(
        tx,
        tx.findRecordsByIds('signalen', ids).map((signaal) => signaal!),
      );
      return null;
    });
  }
};

/** Until when the melders of these signals are kept, by what is known now; who was erased already is left alone. */
export function updateBewaarTot(app: core.App, signalen: readonly core.Record[]): void {
  const maanden = readWerkwijze(app).bewaarmaanden;
  const loops: { [verbetering: string]: string } = {};
  for (const signaal of signalen) {
    const melder = findMelder(app, signaal.id);
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

/** The day a loop closed, '' while it is open. */
function readLoopGeslotenOp(app: core.App, id: string): string {
  if (app.findRecordById('verbeteringen', id).getString('fase') !== 'gesloten') return '';
  const filter = "verbetering = {:id} && naar = 'gesloten'";
  const stap = app.findRecordsByFilter('faseovergangen', filter, '-op', 1, 0, { id })[0];
  return toNederlandseDag(stap!.getString('op').replace(' ', 'T'));
}
