import { nu } from '../basis/nu.ts';
import { nextNummer } from '../basis/kenmerk.ts';

/**
 * Deep health: a write goes through to the disk. 200 with `{status:'gezond'}`, or 503 with what is wrong. `oudstePostMinuten` says how long the
 * oldest mail has waited: 0 when none does, and growing while there is no mail server.
 */
export function getGezondheid(e: core.RequestEvent): void {
  try {
    e.app.runInTransaction((tx) => void nextNummer(tx, 'gezondheid'));
  } catch {
    e.json(503, { status: 'ziek', schrijven: 'mislukt' });
    return;
  }
  e.json(200, { status: 'gezond', schrijven: 'gelukt', oudstePostMinuten: readPostMinuten(e.app) });
}

function readPostMinuten(app: core.App): number {
  const wachtend = "status = 'wacht' || status = 'onderweg'";
  const oudste = app.findRecordsByFilter('berichten', wachtend, 'created', 1, 0)[0];
  if (!oudste) return 0;
  return Math.floor((Date.parse(nu()) - Date.parse(oudste.getString('created').replace(' ', 'T'))) / 60_000);
}
