import type { Terugkoppelweg } from '#core/terugkoppeling/terugkoppeling.ts';
import { stapBijWeg } from '#core/terugkoppeling/terugkoppelovergangen.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { lapseBericht } from './move-bericht.ts';
import { canMoveTerugkoppeling, moveTerugkoppeling } from './move-terugkoppeling.ts';
import { readWeg } from './weg.ts';

const redenen: Record<Terugkoppelweg, string> = {
  mail: '',
  bellen: 'Er is geen e-mailadres meer.',
  onbereikbaar: 'Er zijn geen contactgegevens meer.',
  'wil-niet': 'De melder wil geen bericht meer.',
};
const ontkoppeld = 'Het signaal hoort niet meer bij deze verbetering.';

/**
 * Brings an open line of the ledger in step with the site and with what the melder allows and left: a mail that may not go any more lapses.
 * A mail whose last byte may be under way is left alone; its outcome settles it.
 */
export function settleRij(tx: core.App, rij: core.Record): void {
  if (rij.getString('status') !== 'te-doen') return;
  const { weg, gekoppeld, staatLive } = readWeg(tx, rij.getString('signaal'), rij.getString('verbetering'));
  if (weg === 'mail') return;
  const bij = staatLive ? stapBijWeg[weg] : 'intrekken';
  if (!canMoveTerugkoppeling(rij, bij)) return;
  const mailOnderweg = !lapseVanRij(tx, rij);
  moveTerugkoppeling(tx, rij, bij, { mailOnderweg, toelichting: gekoppeld ? redenen[weg] : ontkoppeld });
}

/** Keeps the mail about a line from being sent (again); false when it may be arriving at this moment. `door` as in `lapseBericht`. */
export function lapseVanRij(tx: core.App, rij: core.Record, door = ''): boolean {
  const berichten = tx.findRecordsByFilter('berichten', 'terugkoppeling = {:id}', '', 0, 0, { id: rij.id });
  return berichten.map((bericht) => lapseBericht(tx, bericht!, door)).every((mag) => mag);
}

/** A line about an earlier outcome that nobody told yet gives way to the new one, with its mail; one that may have been told stays. */
export function supersedeRij(tx: core.App, rij: core.Record): void {
  if (!canMoveTerugkoppeling(rij, 'vervangen')) return;
  const params = { id: rij.id };
  const filter = "terugkoppeling = {:id} && (status = 'onzeker' || overgaveOp != '')";
  const mailMisschienAan = tx.findRecordsByFilter('berichten', filter, '', 1, 0, params).length > 0;
  if (!mailMisschienAan) lapseVanRij(tx, rij);
  moveTerugkoppeling(tx, rij, 'vervangen', { mailMisschienAan });
}

/** The open lines about a signal. */
function settleOpen(tx: core.App, id: string): void {
  const filter = "signaal = {:id} && status = 'te-doen'";
  for (const rij of tx.findRecordsByFilter('terugkoppelingen', filter, '', 0, 0, { id })) {
    settleRij(tx, rij!);
  }
}

/** Another consent or address is followed at once. */
export function settleNaMelder(tx: core.App, { melder }: Gebeurtenissen['melder-gewijzigd']): void {
  settleOpen(tx, melder.getString('signaal'));
}

/** A melder is not told about an entry that their signal left. */
export function settleNaKoppeling(tx: core.App, { signaal }: Gebeurtenissen['signaal-gekoppeld']): void {
  settleOpen(tx, signaal.id);
}
