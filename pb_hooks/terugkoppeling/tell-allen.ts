import { bundleSamen } from '#core/terugkoppeling/samen.ts';
import { meesteSamen } from '#core/terugkoppeling/berichten.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { askNawerk, type Nawerker } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { readNieuws, tellGekoppelde } from './tell-linked.ts';

/** So many signals at a time, so that whoever sends something meanwhile does not wait long; those of one person stay together, for their mail. */
const perKeer = 5;

/** R5: leaves it to be done that everybody who is linked to a live entry is told. */
export function askVertellen(tx: core.App, { verbetering }: { verbetering: core.Record }): void {
  askNawerk(tx, 'vertellen', verbetering.id, { verbetering: verbetering.id });
}

/** R5: puts everybody who is linked to an entry in the ledger, a few at a time; whoever stands there is passed over. */
export const tellAllen: Nawerker<'vertellen'> = (app, { verbetering: id }) => {
  const keren = listKeren(app, id);
  for (const signalen of keren) {
    inDurableTransaction(app, (tx) => {
      const nieuws = readNieuws(tx, tx.findRecordById('verbeteringen', id));
      if (nieuws) for (const signaal of signalen) tellGekoppelde(tx, nieuws, signaal);
      return null;
    });
  }
  if (keren.length === 0) return;
  inDurableTransaction(app, (tx) => {
    raise(tx, 'iedereen-in-register', { verbetering: tx.findRecordById('verbeteringen', id) });
    return null;
  });
};

/** The linked signals in the order in which they were registered, with those to one mail address together. */
function listKeren(app: core.App, verbetering: string): string[][] {
  const rijen = arrayOf(new DynamicModel({ id: '', mail: '' })) as { id: string; mail: string }[];
  app
    .db()
    .newQuery(
      `SELECT s.id AS id, COALESCE(m.mailsleutel, '') AS mail FROM signalen s LEFT JOIN melders m ON m.signaal = s.id
       WHERE s.verbetering = {:verbetering} ORDER BY s.created, s.rowid`,
    )
    .bind({ verbetering })
    .all(rijen);
  const samen: { [mail: string]: string[] } = {};
  for (const { id, mail } of rijen) (samen[mail || id] ??= []).push(id);
  return bundleSamen(Object.values(samen), { perKeer, samen: meesteSamen });
}
