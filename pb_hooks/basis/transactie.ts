import type { Probleem } from './probleem.ts';

/**
 * Runs `work` in one transaction, with the transaction's own app. A returned `Probleem` rolls everything back and comes out;
 * anything thrown rolls back and goes on up.
 */
export function inTransaction(app: core.App, work: (tx: core.App) => Probleem | null): Probleem | null {
  let probleem: Probleem | null = null;
  try {
    app.runInTransaction((tx) => {
      probleem = work(tx);
      if (probleem) throw new Error('rolled back: refused');
    });
  } catch (error) {
    if (!probleem) throw error;
  }
  return probleem;
}

/**
 * The same, and on the disk before it is answered: a power cut loses nothing that was acknowledged. PocketBase's own setting is
 * NORMAL, and one made at start is lost after minutes of idling, so it is made here.
 */
export function inDurableTransaction(
  app: core.App,
  work: (tx: core.App) => Probleem | null,
): Probleem | null {
  app.nonconcurrentDB().newQuery('PRAGMA synchronous=FULL').execute();
  return inTransaction(app, work);
}

/** The same around the rest of a record request: `e.next()` saves inside the transaction and answers once it is committed. */
export function inRequestTransaction(
  e: core.RecordRequestEvent,
  work: (tx: core.App) => Probleem | null,
): Probleem | null {
  const app = e.app;
  const probleem = inTransaction(app, (tx) => {
    e.app = tx;
    return work(tx);
  });
  e.app = app;
  return probleem;
}
