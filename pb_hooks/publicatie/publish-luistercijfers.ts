import { readPeriode, type Luistercijfers } from '#core/luisteren/normen.ts';
import { nu } from '../basis/nu.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { countLuistercijfers } from '../luisteren/luistercijfers.ts';

/** Every night: publishes how the organisation does on its norms, once for each month that is over (R9). Counting keeps nobody from writing. */
export function runLuistercijfers(): void {
  const app = $app as unknown as core.App;
  const periode = readPeriode(vandaag());
  if (isGepubliceerd(app, periode.peildatum)) return;
  const cijfers = countLuistercijfers(app, periode);
  inTransaction(app, (tx) => {
    writeLuistercijfers(tx, cijfers);
    return null;
  });
}

/** The same inside a transaction. */
export function publishLuistercijfers(tx: core.App): void {
  const periode = readPeriode(vandaag());
  if (!isGepubliceerd(tx, periode.peildatum)) writeLuistercijfers(tx, countLuistercijfers(tx, periode));
}

function findLaatste(app: core.App): core.Record | undefined {
  return app.findRecordsByFilter('publicaties', "soort = 'luisteren'", '-versie', 1, 0)[0];
}

function isGepubliceerd(app: core.App, peildatum: string): boolean {
  const laatste = findLaatste(app);
  return laatste ? (JSON.parse(laatste.getString('inhoud')) as Luistercijfers).peildatum >= peildatum : false;
}

/** Writes the figures up to the last month that is over, unless they were written before: what was shown is not changed afterwards. */
function writeLuistercijfers(tx: core.App, cijfers: Luistercijfers): void {
  if (isGepubliceerd(tx, cijfers.peildatum)) return;
  tx.save(
    new Record(tx.findCachedCollectionByNameOrId('publicaties'), {
      soort: 'luisteren',
      bron: 'luisteren',
      versie: (findLaatste(tx)?.getInt('versie') ?? 0) + 1,
      inhoud: cijfers,
      gepubliceerdOp: nu(),
    }),
  );
}
