import { listVerlopen } from '#core/privacy/bewaren.ts';
import { addMaanden } from '#core/tijd/dagen.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { hasGegevens, updateBewaarTot } from './bewaartermijn.ts';
import { eraseMeelezer } from './erase-meelezer.ts';
import { eraseMelder } from './erase-melder.ts';
import { cleanFiles, needsOpruimen } from './opruimen.ts';

/** So many at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 50;

const metGegevens =
  'SELECT s.id FROM signalen s JOIN melders m ON m.signaal = s.id' +
  " WHERE s.status = 'gesloten' AND (m.naam != '' OR m.email != '' OR m.telefoon != '')";
const verlopen = "SELECT id FROM melders WHERE bewaarTot != '' AND bewaarTot < {:vandaag}";
const vertrokken = 'SELECT id FROM meelezers WHERE actief = FALSE AND gewist = FALSE AND updated < {:tot}';

/** Every night: erases whose time has passed, and then takes everything that was erased out of the files, once for all. */
export function runBewaren(): void {
  const app = $app as unknown as core.App;
  const dag = vandaag();
  forEach(app, 'signalen', listIds(app, metGegevens, {}), (tx, rijen) => updateBewaarTot(tx, rijen));
  forEach(app, 'melders', listIds(app, verlopen, { vandaag: dag }), (tx, rijen) => {
    const nu = rijen.map((melder) => ({ melder, bewaarTot: melder.getString('bewaarTot') }));
    for (const { melder } of listVerlopen(nu, dag)) {
      if (hasGegevens(melder)) eraseMelder(tx, melder, 'termijn', 'systeem');
    }
  });
  const tot = addMaanden(dag, -readWerkwijze(app).bewaarmaanden);
  forEach(app, 'meelezers', listIds(app, vertrokken, { tot }), (tx, rijen) => {
    for (const meelezer of rijen) eraseMeelezer(tx, meelezer, 'termijn', 'systeem');
  });
  if (needsOpruimen(app)) cleanFiles(app);
}

function listIds(app: core.App, sql: string, params: { [naam: string]: string }): string[] {
  const rijen = arrayOf(new DynamicModel({ id: '' })) as { id: string }[];
  app.db().newQuery(sql).bind(params).all(rijen);
  return rijen.map(({ id }) => id);
}

/** The records are read inside each transaction, so that nothing is done to what changed meanwhile. */
function forEach(
  app: core.App,
  collection: string,
  ids: readonly string[],
  work: (tx: core.App, rijen: core.Record[]) => void,
): void {
  for (let i = 0; i < ids.length; i += perKeer) {
    inTransaction(app, (tx) => {
      const rijen = tx.findRecordsByIds(collection, ids.slice(i, i + perKeer));
      work(
        tx,
        rijen.map((rij) => rij!),
      );
      return null;
    });
  }
}
