import type { Probleem } from './probleem.ts';
import { isProbleem } from './toegang.ts';

/**
 * Runs `work` in one transaction, with the transaction's own app, and answers what it answers. A `Probleem` rolls everything back; anything
 * thrown rolls back and goes on up.
 */
export function inTransaction<T extends object | null>(
  app: core.App,
  work: (tx: core.App) => T | Probleem,
): T | Probleem {
  let probleem: Probleem | undefined;
  let antwoord: T | undefined;
  try {
    app.runInTransaction((tx) => {
      const uitkomst = work(tx);
      if (uitkomst === null || !isProbleem(uitkomst)) {
        antwoord = uitkomst as T;
        return;
      }
      probleem = uitkomst;
      throw new Error('rolled back: refused');
    });
  } catch (error) {
    if (!probleem) throw error;
  }
  return probleem ?? (antwoord as T);
}

/**
 * The same, and on the disk before it is answered: a power cut loses nothing that was acknowledged. PocketBase's own setting is
 * NORMAL, and one made at start is lost after minutes of idling, so it is made here.
 */
export function inDurableTransaction<T extends object | null>(
  app: core.App,
  work: (tx: core.App) => T | Probleem,
): T | Probleem {
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
