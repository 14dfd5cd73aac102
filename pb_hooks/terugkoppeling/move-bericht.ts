import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import {
  takeBerichtstap,
  type Berichtgebeurtenis,
  type Berichtgevolg,
  type Berichtsituatie,
  type Berichtstaat,
} from '#core/terugkoppeling/berichtovergangen.ts';
import { computeUitstel, isBlijvenHangen } from '#core/terugkoppeling/bezorging.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';

const minuut = 60_000;
const langsteFout = 300;

/** What is kept of a step on the mail itself. */
const velden: Partial<Record<Berichtgevolg, (bericht: core.Record) => void>> = {
  'tel-poging': (bericht) => bericht.set('pogingen', bericht.getInt('pogingen') + 1),
  'geef-over': (bericht) => bericht.set('overgaveOp', nu()),
  'zet-verstuurdOp': (bericht) => bericht.set('verstuurdOp', nu()),
  'neem-terug': (bericht) => {
    bericht.set('overgaveOp', '');
    bericht.set('nietVoor', '');
  },
  'stel-uit': (bericht) => {
    const uitstel = computeUitstel(bericht.getInt('pogingen'), Math.random()) * minuut;
    bericht.set('overgaveOp', '');
    bericht.set('nietVoor', new Date(Date.parse(nu()) + uitstel).toISOString());
  },
};

interface Berichtstap {
  /** Id of a member of staff, `meelezer` or `systeem`. */
  wie?: string;
  /** What went wrong, for who looks in the outbox. */
  fout?: string;
  nogNodig?: boolean;
}

function readSituatie(bericht: core.Record, nogNodig: boolean): Berichtsituatie {
  return { overgegeven: bericht.getString('overgaveOp') !== '', nogNodig };
}

/** True when a mail can take this step as it is now. */
export function canMoveBericht(bericht: core.Record, bij: Berichtgebeurtenis): boolean {
  const van = bericht.getString('status') as Berichtstaat;
  return !isGeweigerd(takeBerichtstap(van, bij, readSituatie(bericht, true)));
}

/**
 * R5, R10: takes a mail a step further and saves it with whatever else was set on it, or returns what stands in the way. Each change of state
 * has its audit line, but for coming and going while the system tries.
 */
export function moveBericht(
  tx: core.App,
  bericht: core.Record,
  bij: Berichtgebeurtenis,
  { wie = 'systeem', fout = '', nogNodig = true }: Berichtstap = {},
): Issue[] {
  const van = bericht.getString('status') as Berichtstaat;
  const stap = takeBerichtstap(van, bij, readSituatie(bericht, nogNodig));
  if (isGeweigerd(stap)) return stap;
  const { naar, dan = [] } = stap;
  for (const gevolg of dan) velden[gevolg]?.(bericht);
  bericht.set('status', naar);
  // A code that was asked for is kept no longer than it takes to send it.
  if (naar !== 'wacht' && naar !== 'onderweg') bericht.set('geheim', '');
  bericht.set('versie', bericht.getInt('versie') + 1);
  if (naar !== 'vervallen') bericht.set('fout', fout.slice(0, langsteFout));
  tx.save(bericht);
  if (wie !== 'systeem' || (naar !== 'wacht' && naar !== 'onderweg')) {
    writeAudit(tx, { wie, wat: 'bericht', record: bericht, van, naar });
  }
  raise(tx, 'bericht-verzet', { bericht, bij, dan, wie });
  return [];
}

/** True for a mail of which nobody heard for long how it ended: from now on a person decides about it. */
export function doubtHangend(tx: core.App, bericht: core.Record): boolean {
  const isOnderweg = bericht.getString('status') === 'onderweg';
  if (!isOnderweg || !isBlijvenHangen(bericht.getString('overgaveOp'), nu())) return false;
  moveBericht(tx, bericht, 'onzeker', { fout: 'De verzender meldde niet hoe het afliep.' });
  return true;
}

/**
 * R5: keeps a mail from being sent (again); false when it may be arriving at this moment. `door` is the id of a member of staff, '' for the
 * system; a mail of which nobody heard for long does not stand in the way of a person for good.
 */
export function lapseBericht(tx: core.App, bericht: core.Record, door = ''): boolean {
  if (door !== '') doubtHangend(tx, bericht);
  const issues =
    door === '' ? moveBericht(tx, bericht, 'vervallen') : moveBericht(tx, bericht, 'afvinken', { wie: door });
  return issues.every(({ code }) => code !== 'bericht-onderweg');
}
