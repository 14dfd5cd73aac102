import { readSleutel, type Terugkoppelweg } from '#core/terugkoppeling/terugkoppeling.ts';
import { stapBijWeg } from '#core/terugkoppeling/terugkoppelovergangen.ts';
import { normalizeMailadres } from '#core/persoonsgegevens/identiteit.ts';
import { raise, type Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { findMailVanRij, findSamen, listRijenVan } from './mails.ts';
import { doubtHangend, lapseBericht } from './move-bericht.ts';
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
  // They wait for it: whose details are gone did not say that they want to hear nothing.
  const [signaal, verbetering] = [rij.getString('signaal'), rij.getString('verbetering')];
  const { weg, gekoppeld, staatLive } = readWeg(tx, signaal, verbetering, ['te-doen']);
  if (weg === 'mail') return;
  const bij = staatLive ? stapBijWeg[weg] : 'intrekken';
  if (!canMoveTerugkoppeling(rij, bij)) return;
  const mailOnderweg = !lapseVanRij(tx, rij);
  moveTerugkoppeling(tx, rij, bij, { mailOnderweg, toelichting: gekoppeld ? redenen[weg] : ontkoppeld });
}

/**
 * Keeps the mail about a line from being sent (again); false when it may be arriving at this moment. `door` as in `lapseBericht`. What it was to say
 * of other signals of the same person is told in another mail; of one that failed or may have arrived a person decides for those.
 */
export function lapseVanRij(tx: core.App, rij: core.Record, door = ''): boolean {
  const bericht = findMailVanRij(tx, rij);
  if (!bericht) return true;
  const anderen = listWachtenden(tx, bericht).filter(({ id }) => id !== rij.id);
  if (anderen.length === 0) return lapseBericht(tx, bericht, door);
  if (door !== '' && doubtHangend(tx, bericht)) return true;
  return !isTegenTeHouden(bericht) || leaveMail(tx, bericht, anderen);
}

/** The lines that a mail is about and that still wait for it. */
function listWachtenden(tx: core.App, bericht: core.Record): core.Record[] {
  return listRijenVan(tx, bericht).filter((rij) => rij.getString('status') === 'te-doen');
}

const isTegenTeHouden = (bericht: core.Record): boolean =>
  ['wacht', 'onderweg'].includes(bericht.getString('status'));

/** Takes a mail out of the outbox, for these lines to be told in another one; false when it may be arriving at this moment. */
function leaveMail(tx: core.App, bericht: core.Record, regels: core.Record[]): boolean {
  if (!lapseBericht(tx, bericht)) return false;
  bericht.set('ook', []);
  tx.save(bericht);
  raise(tx, 'mail-verlaten', { regels });
  return true;
}

/** A line about an earlier outcome that nobody told yet gives way to the new one, with its mail; one that may have been told stays. */
export function supersedeRij(tx: core.App, rij: core.Record): void {
  if (!canMoveTerugkoppeling(rij, 'vervangen')) return;
  const bericht = findMailVanRij(tx, rij);
  const mailMisschienAan =
    bericht !== undefined &&
    (bericht.getString('status') === 'onzeker' || bericht.getString('overgaveOp') !== '');
  if (!mailMisschienAan) lapseVanRij(tx, rij);
  moveTerugkoppeling(tx, rij, 'vervangen', { mailMisschienAan });
}

/** The open lines about a signal. */
function listOpen(tx: core.App, id: string): core.Record[] {
  const filter = "signaal = {:id} && status = 'te-doen'";
  return tx.findRecordsByFilter('terugkoppelingen', filter, '', 0, 0, { id }).map((rij) => rij!);
}

/** Another consent or address is followed at once. */
export function settleNaMelder(tx: core.App, { melder, vanaf }: Gebeurtenissen['melder-gewijzigd']): void {
  const signaal = melder.getString('signaal');
  for (const rij of listOpen(tx, signaal)) settleRij(tx, rij);
  if (normalizeMailadres(vanaf) === melder.getString('mailsleutel')) return;
  for (const rij of listOpen(tx, signaal)) regroup(tx, rij);
}

/** R1, R16: with another address somebody no longer reads the mail of who has the old one, and does read that of who has the new one. */
function regroup(tx: core.App, rij: core.Record): void {
  const bericht = findMailVanRij(tx, rij);
  if (!bericht || !isTegenTeHouden(bericht)) return;
  const wat = readSleutel(bericht.getString('sleutel'));
  const isAlleen = bericht.getStringSlice('ook').length === 0;
  if (isAlleen && !(wat && findSamen(tx, { ...wat, signaal: rij.getString('signaal') }))) return;
  leaveMail(tx, bericht, listWachtenden(tx, bericht));
}

/** A melder is not told about an entry that their signal left. */
export function settleNaKoppeling(tx: core.App, { signaal }: Gebeurtenissen['signaal-gekoppeld']): void {
  for (const rij of listOpen(tx, signaal.id)) settleRij(tx, rij);
}
