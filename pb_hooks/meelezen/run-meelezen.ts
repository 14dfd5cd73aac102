import { readHerinnerdag } from '#core/meelezen/meelezing.ts';
import { isZelfdePersoon } from '#core/persoonsgegevens/identiteit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readUitnodigingsadres } from './kandidaat.ts';
import { readLezing } from './lezing.ts';
import { listStemmen } from './list-stemmen.ts';
import { moveMeelezing } from './move-meelezing.ts';
import { listPersoonssleutels } from './persoon.ts';

/** Every hour: who did not answer for four weeks is reminded, once, and invitations that were not answered in time expire. */
export function runMeelezen(): void {
  const app = $app as unknown as core.App;
  const dag = vandaag();
  const stil = "status = 'uitgenodigd' && kanaal = 'email' && herinnerdOp = '' && uitgenodigdOp <= {:tot}";
  for (const id of listIds(app, stil, { tot: `${readHerinnerdag(dag)} 23:59:59.999Z` })) {
    inTransaction(app, (tx) => {
      remind(tx, tx.findRecordById('meelezingen', id));
      return null;
    });
  }
  const verlopen = "status = 'uitgenodigd' && verlooptOp < {:vandaag}";
  for (const id of listIds(app, verlopen, { vandaag: dag })) {
    inTransaction(app, (tx) => {
      moveMeelezing(tx, tx.findRecordById('meelezingen', id), 'verlopen', 'systeem');
      return null;
    });
  }
}

function listIds(app: core.App, filter: string, params: { [naam: string]: string }): string[] {
  return app.findRecordsByFilter('meelezingen', filter, 'uitgenodigdOp', 0, 0, params).map((rij) => rij!.id);
}

/** Whether it is due is looked at inside the transaction, so that two runs at once remind nobody twice. */
function remind(tx: core.App, meelezing: core.Record): void {
  if (!wantsMail(tx, meelezing)) return;
  const verbetering = tx.findRecordById('verbeteringen', meelezing.getString('verbetering'));
  if (hasGeoordeeld(tx, meelezing, verbetering)) return;
  const lezing = readLezing(tx, verbetering);
  if (!lezing || moveMeelezing(tx, meelezing, 'herinneren', 'systeem').length > 0) return;
  raise(tx, 'brief-nodig', { soort: 'herinnering', meelezing, titel: lezing.inhoud.titel });
}

/** True for who told us their verdict of this round in another way. */
function hasGeoordeeld(tx: core.App, meelezing: core.Record, verbetering: core.Record): boolean {
  const zelf = listPersoonssleutels(tx, [meelezing])[0]!;
  const ronde = verbetering.getInt('ronde');
  return listStemmen(tx, verbetering.id).some(
    (stem) => stem.ronde === ronde && isZelfdePersoon(stem.sleutels, zelf),
  );
}

/** True for who got the first mail, still has an address with us and still wants to read along. */
function wantsMail(tx: core.App, meelezing: core.Record): boolean {
  const gehad = "meelezing = {:id} && status = 'verstuurd'";
  if (tx.findRecordsByFilter('berichten', gehad, '', 1, 0, { id: meelezing.id }).length === 0) return false;
  return readUitnodigingsadres(tx, meelezing) !== '';
}
