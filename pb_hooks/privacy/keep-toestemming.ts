import { withdrawCitaat } from './withdraw-citaat.ts';

/** R3: a melder who may no longer be quoted on the site is not, from the same moment on; whoever changed the consent. */
export function keepToestemming(e: core.RecordEvent): void {
  const melder = e.record!;
  const mocht = melder.original().getStringSlice('toestemmingen').includes('citaat-publiek');
  const mag = melder.getStringSlice('toestemmingen').includes('citaat-publiek');
  e.next();
  if (mocht && !mag) withdrawCitaat(e.app, melder.getString('signaal'));
}
