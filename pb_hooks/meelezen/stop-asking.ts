import { raise } from '../basis/gebeurtenis.ts';
import { findOpen, type Genodigde } from './create-meelezing.ts';
import { moveMeelezing } from './move-meelezing.ts';

/** Mails that still bring the code, or did. */
const brengt = "meelezing = {:id} && status != 'vervallen' && status != 'mislukt'";

/** Who told their verdict needs no mail that asks for it; a code that is not going to reach them ends. */
export function stopAsking(tx: core.App, verbetering: core.Record, wieZei: Genodigde, wie: string): void {
  const open = findOpen(tx, { ...wieZei, verbetering });
  if (!open) return;
  raise(tx, 'meelezing-voorbij', { meelezing: open, wie });
  const isGebracht =
    open.getString('kanaal') !== 'email' ||
    tx.findRecordsByFilter('berichten', brengt, '', 1, 0, { id: open.id }).length > 0;
  if (!isGebracht) moveMeelezing(tx, tx.findRecordById('meelezingen', open.id), 'loslaten', wie);
}
