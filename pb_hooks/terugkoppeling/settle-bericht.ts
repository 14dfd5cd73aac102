import { computeUitstel, type Bezorguitkomst } from '#core/terugkoppeling/bezorging.ts';
import { writeAudit } from '../basis/audit.ts';
import { expireOnbezorgd, onbekendOfBezorgd, writeLedger } from './ledger.ts';
import { settleRij } from './settle.ts';
import { nu } from '../basis/nu.ts';

const minuut = 60_000;

/** What a person reads on the call list about a mail that did not do it. */
const toelichtingen = {
  geweigerd: 'De mail kon niet worden bezorgd.',
  'geen-adres': 'Het e-mailadres klopt niet.',
  onzeker: onbekendOfBezorgd,
} as const;

/** The line of the ledger that a mail is about, while it still waits for it. */
function findOpenRij(tx: core.App, bericht: core.Record): core.Record | undefined {
  const rij = tx.findRecordsByIds('terugkoppelingen', [bericht.getString('terugkoppeling')])[0];
  return rij?.getString('status') === 'te-doen' ? rij : undefined;
}

/** Notes how an attempt ended, in the outbox and in the ledger (R5, R10). */
export function settleBericht(
  tx: core.App,
  bericht: core.Record,
  uitkomst: Bezorguitkomst,
  fout: string,
): void {
  if (uitkomst === 'verstuurd') return markVerstuurd(tx, bericht);
  if (uitkomst === 'uitgesteld') return postpone(tx, bericht, fout);
  if (uitkomst === 'geweigerd') return giveUp(tx, bericht, 'geweigerd', fout);
  setStatus(tx, bericht, 'onzeker', fout);
  handOver(tx, bericht, 'onzeker');
}

function markVerstuurd(tx: core.App, bericht: core.Record): void {
  bericht.set('verstuurdOp', nu());
  setStatus(tx, bericht, 'verstuurd', '');
  const rij = findOpenRij(tx, bericht);
  if (rij) writeLedger(tx, rij, { status: 'verteld', kanaal: 'email' });
}

function postpone(tx: core.App, bericht: core.Record, fout: string): void {
  const uitstel = computeUitstel(bericht.getInt('pogingen'), Math.random()) * minuut;
  bericht.set('overgaveOp', '');
  bericht.set('nietVoor', new Date(Date.parse(nu()) + uitstel).toISOString());
  setStatus(tx, bericht, 'wacht', fout);
  const rij = findOpenRij(tx, bericht);
  if (rij) settleRij(tx, rij);
}

/** A mail that will not arrive: its line goes to the call list. */
export function giveUp(
  tx: core.App,
  bericht: core.Record,
  waarom: 'geweigerd' | 'geen-adres',
  fout: string,
): void {
  bericht.set('overgaveOp', '');
  setStatus(tx, bericht, 'mislukt', fout);
  expireOnbezorgd(tx, bericht.getString('meelezing'));
  handOver(tx, bericht, waarom);
}

/** Somebody has to be called, unless there is nothing to tell any more. */
function handOver(tx: core.App, bericht: core.Record, waarom: keyof typeof toelichtingen): void {
  const rij = findOpenRij(tx, bericht);
  if (!rij) return;
  writeLedger(tx, rij, { status: 'te-doen', kanaal: '', toelichting: toelichtingen[waarom] });
  settleRij(tx, rij);
}

/** Each change of state has its audit line, but for coming and going while it is tried. */
export function setStatus(
  tx: core.App,
  bericht: core.Record,
  naar: string,
  fout: string,
  wie = 'systeem',
): void {
  const van = bericht.getString('status');
  bericht.set('status', naar);
  bericht.set('fout', fout.slice(0, 300));
  tx.save(bericht);
  if (wie !== 'systeem' || (naar !== 'wacht' && naar !== 'onderweg'))
    writeAudit(tx, { wie, wat: 'bericht', record: bericht, van, naar });
}
