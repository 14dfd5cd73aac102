import { raise } from '../basis/gebeurtenis.ts';
import { askNawerk, type Nawerker } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { readNieuws, tellGekoppelde } from './tell-linked.ts';

/** So many people at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 5;

/** R5: leaves it to be done that everybody who is linked to a live entry is told. */
export function askVertellen(tx: core.App, { verbetering }: { verbetering: core.Record }): void {
  askNawerk(tx, 'vertellen', verbetering.id, { verbetering: verbetering.id });
}

/** R5: puts everybody who is linked to an entry in the ledger, a few at a time; whoever stands there is passed over. */
export const tellAllen: Nawerker<'vertellen'> = (app, { verbetering: id }) => {
  const signalen = app.findRecordsByFilter('signalen', 'verbetering = {:id}', 'id', 0, 0, { id });
  for (let i = 0; i < signalen.length; i += perKeer) {
    inDurableTransaction(app, (tx) => {
      const nieuws = readNieuws(tx, tx.findRecordById('verbeteringen', id));
      if (nieuws)
        for (const signaal of signalen.slice(i, i + perKeer)) tellGekoppelde(tx, nieuws, signaal!.id);
      return null;
    });
  }
  if (signalen.length === 0) return;
  inDurableTransaction(app, (tx) => {
    raise(tx, 'iedereen-in-register', { verbetering: tx.findRecordById('verbeteringen', id) });
    return null;
  });
};
