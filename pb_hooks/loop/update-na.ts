import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { updateLoop, updateLoopVan } from './update-loop.ts';

interface Over {
  verbetering: core.Record;
}

/** What brings or takes evidence about one entry; its record is as it was saved. */
export function updateNa(tx: core.App, { verbetering }: Over): void {
  updateLoop(tx, verbetering);
}

/** The same, when others saved the entry since. */
export function updateOpnieuw(tx: core.App, { verbetering }: Over): void {
  updateLoopVan(tx, verbetering.id);
}

/** A signal less for the one entry, and one more for the other. */
export function updateNaKoppeling(tx: core.App, { van, naar }: Gebeurtenissen['signaal-gekoppeld']): void {
  for (const id of new Set([van, naar])) updateLoopVan(tx, id);
}

/** Whoever can no longer be reached, or does not want to hear it, is no longer waited for. */
export function updateNaMelder(tx: core.App, { melder }: Gebeurtenissen['melder-gewijzigd']): void {
  const signaal = tx.findRecordById('signalen', melder.getString('signaal'));
  updateLoopVan(tx, signaal.getString('verbetering'));
}

/** Somebody was told, or was not after all. */
export function updateNaTerugkoppeling(
  tx: core.App,
  { regel, van }: Gebeurtenissen['terugkoppeling-verzet'],
): void {
  // Whoever puts somebody in the ledger looks when everybody stands in it.
  if (van !== '') updateLoopVan(tx, regel.getString('verbetering'));
}

/** Something was done, or still has to be. */
export function updateNaActie(tx: core.App, { actie }: Gebeurtenissen['actie-verzet']): void {
  updateLoopVan(tx, actie.getString('verbetering'));
}
