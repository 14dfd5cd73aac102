import { readBereik } from '#core/signaal/bereik.ts';

/** Keeps on the signal whether its melder can be called or mailed, whoever changes or erases the contact details. */
export function keepBereik(e: core.RecordEvent, weg = false): void {
  e.next();
  const melder = e.record!;
  const signaal = e.app.findRecordsByIds('signalen', [melder.getString('signaal')])[0];
  if (!signaal) return;
  const bereik = weg
    ? ''
    : readBereik({ telefoon: melder.getString('telefoon'), email: melder.getString('email') });
  if (signaal.getString('bereikbaar') === bereik) return;
  signaal.set('bereikbaar', bereik);
  e.app.save(signaal);
}
