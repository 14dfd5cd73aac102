import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { releaseMeelezing } from './move-meelezing.ts';

/** R4: a code that a mail took to somebody else can no longer be used; whoever it was for can be invited again. */
export function releaseNaAnder(tx: core.App, { melder, wegen }: Gebeurtenissen['contact-van-ander']): void {
  if (!wegen.includes('email')) return;
  const filter = "signaal = {:signaal} && status = 'uitgenodigd' && kanaal = 'email'";
  const params = { signaal: melder.getString('signaal') };
  for (const meelezing of tx.findRecordsByFilter('meelezingen', filter, '', 0, 0, params)) {
    const weg = "meelezing = {:id} && (status = 'onderweg' || status = 'verstuurd' || status = 'onzeker')";
    const { id } = meelezing!;
    if (tx.findRecordsByFilter('berichten', weg, '', 1, 0, { id }).length > 0) releaseMeelezing(tx, id);
  }
}
