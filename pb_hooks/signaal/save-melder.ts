import { raise } from '../basis/gebeurtenis.ts';
import { keepSleutels } from '../basis/sleutels.ts';

/** Saves what became different about a melder, in their next versie; whoever changes who they are or what they allow does it by this. */
export function saveMelder(tx: core.App, melder: core.Record): void {
  const mocht = melder.original().getStringSlice('toestemmingen');
  const vanaf = melder.original().getString('email');
  keepSleutels(melder);
  melder.set('versie', melder.getInt('versie') + 1);
  tx.save(melder);
  raise(tx, 'melder-gewijzigd', { melder, mocht, vanaf });
}
