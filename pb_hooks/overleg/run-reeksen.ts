import { inTransaction } from '../basis/transactie.ts';
import { fillReeks } from './fill-reeks.ts';

/** Every night: each series that goes on has its meetings a year ahead. */
export function runReeksen(): void {
  const app = $app as unknown as core.App;
  const filter = "soort = 'gepland' && actief = true";
  for (const { id } of app.findRecordsByFilter('overlegreeksen', filter, '', 0, 0).map((rij) => rij!)) {
    inTransaction(app, (tx) => {
      const reeks = tx.findRecordsByIds('overlegreeksen', [id])[0];
      if (reeks?.getBool('actief')) fillReeks(tx, reeks, 'systeem');
      return null;
    });
  }
}
