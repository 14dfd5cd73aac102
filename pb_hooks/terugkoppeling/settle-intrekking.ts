import { askNawerk, type Nawerker } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { lapseBericht } from './move-bericht.ts';
import { settleRij } from './settle.ts';

/** So many lines or mails at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 5;

/** Leaves it to be done that nobody is told any more of what was taken off the site. */
export function askAfhandelen(tx: core.App, { verbetering }: { verbetering: core.Record }): void {
  askNawerk(tx, 'afhandelen', verbetering.id, { verbetering: verbetering.id });
}

/** What was taken off the site is told to nobody: every open mail about it lapses, and nobody stays on the call list for it. */
export const settleIntrekking: Nawerker<'afhandelen'> = (app, { verbetering }) => {
  forEach(
    app,
    'terugkoppelingen',
    "verbetering = {:verbetering} && status = 'te-doen'",
    settleRij,
    verbetering,
  );
  const open =
    "verbetering = {:verbetering} && (status = 'wacht' || status = 'onderweg' || status = 'mislukt')";
  forEach(app, 'berichten', open, lapseBericht, verbetering);
};

/** Each record is read inside its transaction; an entry that is on the site again meanwhile is left alone. */
function forEach(
  app: core.App,
  collection: string,
  filter: string,
  settle: (tx: core.App, rij: core.Record) => void,
  verbetering: string,
): void {
  const rijen = app.findRecordsByFilter(collection, filter, '', 0, 0, { verbetering });
  for (let i = 0; i < rijen.length; i += perKeer) {
    inDurableTransaction(app, (tx) => {
      if (tx.findRecordById('verbeteringen', verbetering).getInt('liveVersie') > 0) return null;
      const ids = rijen.slice(i, i + perKeer).map((rij) => rij!.id);
      for (const rij of tx.findRecordsByIds(collection, ids)) settle(tx, rij!);
      return null;
    });
  }
}
