import { beginstatussen } from '#core/terugkoppeling/terugkoppeling.ts';
import { writeAudit } from '../basis/audit.ts';
import { expireOnbezorgd, writeLedger } from './ledger.ts';
import { readWeg } from './weg.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';

const redenen = {
  mail: '',
  bellen: 'Er is geen e-mailadres meer.',
  onbereikbaar: 'Er zijn geen contactgegevens meer.',
  'wil-niet': 'De melder wil geen bericht meer.',
} as const;
const ontkoppeld = 'Het signaal hoort niet meer bij deze verbetering.';

/**
 * Brings an open line of the ledger in step with the site and with what the melder allows and left: a mail that may not go any more lapses.
 * A mail whose last byte may be under way is left alone; its outcome settles it.
 */
export function settleRij(tx: core.App, rij: core.Record): void {
  if (rij.getString('status') !== 'te-doen') return;
  const { weg, gekoppeld, staatLive } = readWeg(tx, rij.getString('signaal'), rij.getString('verbetering'));
  if (weg === 'mail' || (weg === 'bellen' && rij.getString('kanaal') === '')) return;
  if (!lapseVanRij(tx, rij)) return;
  if (!staatLive) return dropRij(tx, rij, 'ingetrokken');
  const toelichting = gekoppeld ? redenen[weg] : ontkoppeld;
  writeLedger(tx, rij, { status: beginstatussen[weg], kanaal: '', toelichting });
}

/** Keeps the mail about a line from being sent (again); false when it may be arriving at this moment. `door` as in `lapseBericht`. */
export function lapseVanRij(tx: core.App, rij: core.Record, door = ''): boolean {
  const berichten = tx.findRecordsByFilter('berichten', 'terugkoppeling = {:id}', '', 0, 0, { id: rij.id });
  return berichten.map((bericht) => lapseBericht(tx, bericht!, door)).every((mag) => mag);
}

/**
 * R5: a mail that is open lapses; one of which nobody knows whether it arrived only when a person decides so: `door` is the id of a member
 * of staff, '' for the system. False when it may be arriving at this moment.
 */
export function lapseBericht(tx: core.App, bericht: core.Record, door = ''): boolean {
  const van = bericht.getString('status');
  if (van === 'verstuurd' || van === 'vervallen' || (van === 'onzeker' && door === '')) return true;
  if (van === 'onderweg' && bericht.getString('overgaveOp') !== '') return false;
  bericht.set('status', 'vervallen');
  tx.save(bericht);
  writeAudit(tx, { wie: door || 'systeem', wat: 'bericht', record: bericht, van, naar: 'vervallen' });
  if (van !== 'onzeker') expireOnbezorgd(tx, bericht.getString('meelezing'));
  return true;
}

/** Takes an open line out of the ledger; its mail stays, so that R5 still knows of it when there is a line again. */
function dropRij(tx: core.App, rij: core.Record, naar: string): void {
  for (const bericht of tx.findRecordsByFilter('berichten', 'terugkoppeling = {:id}', '', 0, 0, {
    id: rij.id,
  })) {
    bericht!.set('terugkoppeling', '');
    tx.save(bericht!);
  }
  writeAudit(tx, { wie: 'systeem', wat: 'terugkoppeling', record: rij, van: 'te-doen', naar });
  tx.delete(rij);
}

/** A line about an earlier outcome that nobody told yet gives way to the new one; one that may have been told stays. */
export function supersedeRij(tx: core.App, rij: core.Record): void {
  if (rij.getString('status') !== 'te-doen') return;
  const params = { id: rij.id };
  const filter = "terugkoppeling = {:id} && (status = 'onzeker' || overgaveOp != '')";
  if (tx.findRecordsByFilter('berichten', filter, '', 1, 0, params).length > 0) return;
  lapseVanRij(tx, rij);
  writeAudit(tx, { wie: 'systeem', wat: 'terugkoppeling', record: rij, van: 'te-doen', naar: 'vervangen' });
  tx.delete(rij);
}

/** The open lines about a signal, or about an entry. */
function settleOpen(tx: core.App, waarvan: 'signaal' | 'verbetering', id: string): void {
  const filter = `${waarvan} = {:id} && status = 'te-doen'`;
  for (const rij of tx.findRecordsByFilter('terugkoppelingen', filter, '', 0, 0, { id })) {
    settleRij(tx, rij!);
  }
}

/** Another consent or address is followed at once. */
export function settleNaMelder(tx: core.App, { melder }: Gebeurtenissen['melder-gewijzigd']): void {
  settleOpen(tx, 'signaal', melder.getString('signaal'));
}

/** A melder is not told about an entry that their signal left. */
export function settleNaKoppeling(tx: core.App, { signaal }: Gebeurtenissen['signaal-gekoppeld']): void {
  settleOpen(tx, 'signaal', signaal.id);
}

/** What was taken off the site is told to nobody: every open mail about it lapses, and nobody stays on the call list for it. */
export function settleIntrekking(tx: core.App, { verbetering }: Gebeurtenissen['ingetrokken']): void {
  settleOpen(tx, 'verbetering', verbetering.id);
  const params = { id: verbetering.id };
  for (const bericht of tx.findRecordsByFilter('berichten', 'verbetering = {:id}', '', 0, 0, params)) {
    lapseBericht(tx, bericht!);
  }
}
