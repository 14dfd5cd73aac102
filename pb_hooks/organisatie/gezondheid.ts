import type { Gezondheid } from '#records/contract/organisatie.ts';
import { nu } from '../basis/nu.ts';
import { nextNummer } from '../basis/kenmerk.ts';

/**
 * Deep health: a write goes through to the disk, once in five seconds whoever asks how often. What is wrong is answered with 503.
 * `oudstePostMinuten` says how long the oldest mail has waited: 0 when none does, and growing while there is no mail server.
 * `oudsteNawerkMinuten` says the same of what belongs to something that was saved and could not be done yet.
 */
export function getGezondheid(e: core.RequestEvent): Gezondheid {
  const bekend = recall(e.app);
  const stand = bekend ?? measure(e.app);
  if (!bekend) e.app.store().set(plek, { op: Date.parse(nu()), stand });
  return stand;
}

const plek = 'gezondheid';
/** How long an answer counts, in ms. */
const geldig = 5000;

function recall(app: core.App): Gezondheid | null {
  const vorige = app.store().get(plek) as { op: number; stand: Gezondheid } | null;
  return vorige && Date.parse(nu()) - vorige.op < geldig ? vorige.stand : null;
}

function measure(app: core.App): Gezondheid {
  try {
    app.runInTransaction((tx) => void nextNummer(tx, 'gezondheid'));
  } catch {
    return { status: 'ziek', schrijven: 'mislukt' };
  }
  return {
    status: 'gezond',
    schrijven: 'gelukt',
    oudstePostMinuten: readMinuten(app, 'berichten', "status = 'wacht' || status = 'onderweg'"),
    oudsteNawerkMinuten: readMinuten(app, 'nawerk', ''),
  };
}

/** How long the oldest of these has waited. */
function readMinuten(app: core.App, collection: string, filter: string): number {
  const oudste = app.findRecordsByFilter(collection, filter, 'created', 1, 0)[0];
  const sinds = Date.parse(oudste?.getString('created').replace(' ', 'T') ?? '');
  // NaN is no JSON, and would leave the answer empty.
  return sinds > 0 ? Math.floor((Date.parse(nu()) - sinds) / 60_000) : 0;
}
