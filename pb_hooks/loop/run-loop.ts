import { inTransaction } from '../basis/transactie.ts';
import { isAchter, updateLoopVan } from './update-loop.ts';

/** Every night: a month that came is evidence that nobody brings, and what should never differ from the evidence does not stay so. */
export function runLoop(): void {
  const app = $app as unknown as core.App;
  for (const rij of app.findRecordsByFilter('verbeteringen', "id != ''", '@rowid', 0, 0)) {
    if (!isAchter(app, rij!)) continue;
    inTransaction(app, (tx) => {
      updateLoopVan(tx, rij!.id);
      return null;
    });
  }
}
