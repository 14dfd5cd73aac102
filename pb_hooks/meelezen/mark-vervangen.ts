import { findVervangen } from '#core/meelezen/oordeel.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { listStemmen } from './list-stemmen.ts';

/** R16: keeps with each verdict about an entry whether the same person judged again since; what is known of an erased person stays as it was. */
function markVervangen(tx: core.App, verbetering: string): void {
  const stemmen = listStemmen(tx, verbetering);
  const vervangen = new Set(findVervangen(stemmen));
  stemmen.forEach(({ record, vervangen: vroeger }, i) => {
    const nu = vervangen.has(i) || vroeger === true;
    if (record.getBool('vervangen') === nu) return;
    record.set('vervangen', nu);
    tx.save(record);
  });
}

/** A newer verdict of the same person, or one less. */
export function markNaOordeel(
  tx: core.App,
  { verbetering }: Pick<Gebeurtenissen['oordeel-ongeldig'], 'verbetering'>,
): void {
  markVervangen(tx, verbetering.id);
}

/** By other contact details somebody can be the same person as another. */
export function markNaMelder(tx: core.App, { melder }: Gebeurtenissen['melder-gewijzigd']): void {
  markVan(tx, 'signaal', melder.getString('signaal'));
}

/** The entries that this melder or member of the panel judged. */
export function markVan(tx: core.App, veld: 'signaal' | 'meelezer', id: string): void {
  const filter = `${veld} = {:id} && status = 'gegeven'`;
  const rijen = tx.findRecordsByFilter('meelezingen', filter, '', 0, 0, { id });
  for (const verbetering of new Set(rijen.map((rij) => rij!.getString('verbetering')))) {
    markVervangen(tx, verbetering);
  }
}
