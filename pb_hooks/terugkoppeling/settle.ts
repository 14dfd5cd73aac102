import { beginstatussen } from '#core/terugkoppeling.ts';
import { writeAudit } from '../audit.ts';
import { expireMeelezing, writeLedger } from './ledger.ts';
import { readWeg } from './weg.ts';

const redenen = {
  mail: '',
  bellen: 'Er is geen e-mailadres meer.',
  onbereikbaar: 'Er zijn geen contactgegevens meer.',
  'wil-niet': 'De melder wil geen bericht meer.',
} as const;
const ontkoppeld = 'Het signaal hoort niet meer bij deze verbetering.';

/**
 * Brings an open line of the ledger in step with what the melder allows and left: a mail that may not go any more lapses. A mail whose last
 * byte may be under way is left alone; its outcome settles it.
 */
export function settleRij(tx: core.App, rij: core.Record): void {
  if (rij.getString('status') !== 'te-doen') return;
  const { weg, gekoppeld } = readWeg(tx, rij.getString('signaal'), rij.getString('verbetering'));
  if (weg === 'mail' || (weg === 'bellen' && rij.getString('kanaal') === '')) return;
  if (!lapseBericht(tx, rij)) return;
  const toelichting = gekoppeld ? redenen[weg] : ontkoppeld;
  writeLedger(tx, rij, { status: beginstatussen[weg], kanaal: '', toelichting });
}

/** Keeps the mail about a line from being sent (again); false when it may be arriving at this moment. */
export function lapseBericht(tx: core.App, rij: core.Record): boolean {
  const filter = "terugkoppeling = {:id} && status != 'verstuurd' && status != 'vervallen'";
  const bericht = tx.findRecordsByFilter('berichten', filter, '', 1, 0, { id: rij.id })[0];
  if (!bericht) return true;
  if (bericht.getString('status') === 'onderweg' && bericht.getString('overgaveOp') !== '') return false;
  bericht.set('status', 'vervallen');
  tx.save(bericht);
  expireMeelezing(tx, bericht.getString('meelezing'));
  return true;
}

/** A line about an earlier outcome that nobody told yet gives way to the new one; one that may have been told stays. */
export function supersedeRij(tx: core.App, rij: core.Record): void {
  if (rij.getString('status') !== 'te-doen') return;
  const params = { id: rij.id };
  const filter = "terugkoppeling = {:id} && (status = 'onzeker' || overgaveOp != '')";
  if (tx.findRecordsByFilter('berichten', filter, '', 1, 0, params).length > 0) return;
  lapseBericht(tx, rij);
  writeAudit(tx, { wie: 'systeem', wat: 'terugkoppeling', record: rij, van: 'te-doen', naar: 'vervangen' });
  tx.delete(rij);
}

function settleSignaal(tx: core.App, signaal: string): void {
  const filter = "signaal = {:signaal} && status = 'te-doen'";
  for (const rij of tx.findRecordsByFilter('terugkoppelingen', filter, '', 0, 0, { signaal })) {
    settleRij(tx, rij!);
  }
}

/** Another consent or address of a melder is followed at once. */
export function settleNaMelder(e: core.RecordEvent): void {
  e.next();
  settleSignaal(e.app, e.record!.getString('signaal'));
}

/** A signal that moves to another entry is not told about the one it left. */
export function settleNaKoppeling(e: core.RecordEvent): void {
  const vorige = e.record!.original().getString('verbetering');
  e.next();
  if (vorige !== '' && vorige !== e.record!.getString('verbetering')) settleSignaal(e.app, e.record!.id);
}
