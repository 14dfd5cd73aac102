import { readPeriode, type Luistercijfers } from '#core/luisteren/normen.ts';
import { nu } from '../basis/nu.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { countLuistercijfers } from '../luisteren/luistercijfers.ts';

/** Every night: publishes how the organisation does on its norms, once for each month that is over (R9). */
export function runLuistercijfers(): void {
  inTransaction($app as unknown as core.App, (tx) => {
    publishLuistercijfers(tx);
    return null;
  });
}

/** Writes the figures up to the last month that is over, unless they were written before: what was shown is not changed afterwards. */
export function publishLuistercijfers(tx: core.App): void {
  const periode = readPeriode(vandaag());
  const laatste = tx.findRecordsByFilter('publicaties', "soort = 'luisteren'", '-versie', 1, 0)[0];
  if (laatste) {
    const { peildatum } = JSON.parse(laatste.getString('inhoud')) as Luistercijfers;
    if (peildatum >= periode.peildatum) return;
  }
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('publicaties'), {
      soort: 'luisteren',
      bron: 'luisteren',
      versie: (laatste?.getInt('versie') ?? 0) + 1,
      inhoud: countLuistercijfers(tx, periode),
      gepubliceerdOp: nu(),
    }),
  );
}
