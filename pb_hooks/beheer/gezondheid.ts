import { nextNummer } from '../kenmerk.ts';

/** Deep health: a write goes through to the disk. 200 with `{status:'gezond'}`, or 503 with what is wrong. */
export function getGezondheid(e: core.RequestEvent): void {
  try {
    e.app.runInTransaction((tx) => void nextNummer(tx, 'gezondheid'));
  } catch {
    e.json(503, { status: 'ziek', schrijven: 'mislukt' });
    return;
  }
  e.json(200, { status: 'gezond', schrijven: 'gelukt' });
}
