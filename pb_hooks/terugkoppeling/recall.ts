import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { listMailsVanSignaal } from './mails.ts';
import { moveBericht } from './move-bericht.ts';

/** R1: a mail that the sender has in hand for an address that is corrected waits again, and goes to the one that is right. */
function recall(tx: core.App, mails: readonly core.Record[]): void {
  for (const bericht of mails) {
    if (bericht.getString('status') === 'onderweg' && bericht.getString('overgaveOp') === '')
      moveBericht(tx, bericht, 'verlaten');
  }
}

/** The mails to a melder. */
export function recallNaMelder(tx: core.App, { melder, vanaf }: Gebeurtenissen['melder-gewijzigd']): void {
  if (melder.getString('email') !== vanaf) recall(tx, listMailsVanSignaal(tx, melder.getString('signaal')));
}

/** The mails to a member of the panel. */
export function recallNaPanellid(tx: core.App, { meelezer }: Gebeurtenissen['panellid-verhuisd']): void {
  const filter = "meelezer = {:id} && status = 'onderweg'";
  const mails = tx.findRecordsByFilter('berichten', filter, '', 0, 0, { id: meelezer.id });
  recall(
    tx,
    mails.map((bericht) => bericht!),
  );
}
