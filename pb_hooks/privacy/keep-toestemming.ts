import { allowsCitaat } from '#core/verbetering/citaat.ts';
import { withdrawCitaat } from './withdraw-citaat.ts';

/** R3: a melder who may no longer be quoted on the site is not, from the same moment on; whoever changed the consent. */
export function keepToestemming(e: core.RecordEvent): void {
  const melder = e.record!;
  const mocht = allowsCitaat(melder.original().getStringSlice('toestemmingen'));
  const mag = allowsCitaat(melder.getStringSlice('toestemmingen'));
  e.next();
  if (mocht && !mag) withdrawCitaat(e.app, melder.getString('signaal'));
}
