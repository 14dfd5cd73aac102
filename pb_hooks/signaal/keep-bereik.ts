import { readBereik } from '#core/signaal/bereik.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';

/** Keeps on the signal whether its melder can be called or mailed. */
export function keepBereik(tx: core.App, { melder }: Gebeurtenissen['melder-gewijzigd']): void {
  const signaal = tx.findRecordById('signalen', melder.getString('signaal'));
  const bereik = readBereik({ telefoon: melder.getString('telefoon'), email: melder.getString('email') });
  if (signaal.getString('bereikbaar') === bereik) return;
  signaal.set('bereikbaar', bereik);
  tx.save(signaal);
}
