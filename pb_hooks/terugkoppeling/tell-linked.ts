import { wantsTerugkoppeling } from '#core/signaal/toestemming.ts';
import { chooseWeg, hasNieuws, onbekendOfBezorgd } from '#core/terugkoppeling/terugkoppeling.ts';
import { stapBijWeg } from '#core/terugkoppeling/terugkoppelovergangen.ts';
import { readOrganisatie } from '../organisatie/read-instellingen.ts';
import { readLive } from '../verbetering/live.ts';
import { readStappen } from '../verbetering/record.ts';
import { readSiteUrl } from '../basis/site-url.ts';
import { findRij, isOverNu, listGekoppeld, readWegVan, type Gekoppeld } from './dekking.ts';
import { listRijenVan, listSignalenVan } from './mails.ts';
import { canMoveBericht } from './move-bericht.ts';
import { canMoveTerugkoppeling, moveTerugkoppeling } from './move-terugkoppeling.ts';
import { findMail, joinMail, queueMail, refreshMail, type Nieuws } from './queue-mail.ts';
import { supersedeRij } from './settle.ts';
import { readTeVertellen } from './weg.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';

/** True when there is something to tell about an entry, apart from whether it is on the site. */
export function hasTeVertellen(verbetering: core.Record): boolean {
  const isGekozen = readStappen(verbetering).some(({ fase }) => fase === 'gekozen');
  return hasNieuws(isGekozen, verbetering.getInt('ronde'), verbetering.getInt('publicatieronde'));
}

/** What there is to tell about an entry now; null when that is nothing. */
export function readNieuws(tx: core.App, verbetering: core.Record): Nieuws | null {
  const inhoud = readLive(tx, verbetering);
  if (!inhoud || !hasTeVertellen(verbetering)) return null;
  return {
    verbetering,
    inhoud,
    ronde: verbetering.getInt('ronde'),
    organisatie: readOrganisatie(tx),
    site: readSiteUrl(),
  };
}

/**
 * R5: puts the melder of a linked signal in the ledger, once for each outcome and round, and a mail in the outbox for whoever asked for it;
 * calling it again changes nothing.
 */
export function tellGekoppelde(tx: core.App, nieuws: Nieuws, signaal: string): void {
  for (const gekoppeld of listGekoppeld(tx, nieuws.verbetering.id, signaal))
    tellMelder(tx, nieuws, gekoppeld);
}

/** R16: somebody who turned out not to know it gets a mail where none may have arrived; otherwise they stay on the call list. */
export function tellAgain(tx: core.App, rij: core.Record): void {
  const verbetering = tx.findRecordById('verbeteringen', rij.getString('verbetering'));
  const nieuws = readNieuws(tx, verbetering);
  const gekoppeld = listGekoppeld(tx, verbetering.id, rij.getString('signaal'))[0];
  if (!nieuws || !gekoppeld?.melder || chooseWeg(readTeVertellen(gekoppeld.melder)) !== 'mail') return;
  const vorig = findMail(tx, nieuws, gekoppeld.signaal);
  if (!vorig || canMoveBericht(vorig, 'klaarzetten')) mailRij(tx, nieuws, gekoppeld, rij, vorig);
}

/** R16: who was to read of it in a mail that does not go, reads of it in another one. */
export function tellVerder(tx: core.App, { regels }: Gebeurtenissen['mail-verlaten']): void {
  for (const rij of regels) if (isOverNu(tx, rij)) tellAgain(tx, rij);
}

/**
 * Takes out of a mail what somebody knows by now, before it goes again; false when whoever it goes to does not wait for it any more. A signal of
 * which the line is gone, as when it was about something else, was looked at when the mail is claimed.
 */
export function keepWachtenden(tx: core.App, bericht: core.Record): boolean {
  const regels = listRijenVan(tx, bericht);
  const wachten = regels.filter((rij) => rij.getString('status') === 'te-doen');
  const signalen = wachten.map((rij) => rij.getString('signaal'));
  const [eerste, ...ook] = listSignalenVan(bericht);
  if (regels.length > 0 && !signalen.includes(eerste ?? '')) return false;
  bericht.set(
    'ook',
    ook.filter((signaal) => signalen.includes(signaal)),
  );
  const nieuws = readNieuws(tx, tx.findRecordById('verbeteringen', bericht.getString('verbetering')));
  const over = wachten[0];
  if (nieuws && over && isOverNu(tx, over)) refreshMail(tx, nieuws, bericht);
  return true;
}

/** Tells the melder of a signal about the entry it is linked to, when that is live. */
export function tellSignaal(tx: core.App, { signaal }: { signaal: core.Record }): void {
  const id = signaal.getString('verbetering');
  const verbetering = tx.findRecordsByIds('verbeteringen', id === '' ? [] : [id])[0];
  const nieuws = verbetering && readNieuws(tx, verbetering);
  if (nieuws) tellGekoppelde(tx, nieuws, signaal.id);
}

/** Who wants to hear it after all, hears it. */
export function tellNaMelder(tx: core.App, { melder, mocht }: Gebeurtenissen['melder-gewijzigd']): void {
  if (!wantsTerugkoppeling(melder.getStringSlice('toestemmingen')) || wantsTerugkoppeling(mocht)) return;
  tellSignaal(tx, { signaal: tx.findRecordById('signalen', melder.getString('signaal')) });
}

/** What the system noted by itself follows what the melder allows now; what was told, waits or was noted by a person stays. */
function tellMelder(tx: core.App, nieuws: Nieuws, gekoppeld: Gekoppeld): void {
  const { signaal } = gekoppeld;
  const weg = readWegVan(gekoppeld, nieuws.inhoud.uitkomst, nieuws.ronde);
  const eerder = findRij(gekoppeld, nieuws.inhoud.uitkomst, nieuws.ronde);
  if (eerder?.getString('status') === 'te-doen') {
    const bericht = findMail(tx, nieuws, signaal);
    if (bericht?.getString('status') === 'wacht') refreshMail(tx, nieuws, bericht);
    return;
  }
  const rij = eerder ?? newRij(tx, nieuws, signaal);
  if (!canMoveTerugkoppeling(rij, stapBijWeg[weg])) return;
  for (const oud of gekoppeld.rijen) if (oud.id !== eerder?.id) supersedeRij(tx, oud);
  if (weg === 'mail') return tellByMail(tx, nieuws, gekoppeld, rij);
  moveTerugkoppeling(tx, rij, stapBijWeg[weg]);
}

/** R5: what was mailed before is not mailed again; nobody but a person decides about what may have arrived. */
function tellByMail(tx: core.App, nieuws: Nieuws, gekoppeld: Gekoppeld, rij: core.Record): void {
  const vorig = findMail(tx, nieuws, gekoppeld.signaal);
  if (!vorig || canMoveBericht(vorig, 'klaarzetten')) return mailRij(tx, nieuws, gekoppeld, rij, vorig);
  if (vorig.getString('status') === 'verstuurd') moveTerugkoppeling(tx, rij, 'al-gemaild');
  else moveTerugkoppeling(tx, rij, 'bellen', { toelichting: onbekendOfBezorgd });
  if (vorig.getString('signaal') !== gekoppeld.signaal.id) return;
  vorig.set('terugkoppeling', rij.id);
  tx.save(vorig);
}

/** R16: one mail for one person, as long as it waits. */
function mailRij(
  tx: core.App,
  nieuws: Nieuws,
  gekoppeld: Gekoppeld,
  rij: core.Record,
  vorig: core.Record | undefined,
): void {
  if (rij.getString('status') !== 'te-doen' || rij.getString('kanaal') !== 'email')
    moveTerugkoppeling(tx, rij, 'mailen');
  if (!joinMail(tx, nieuws, gekoppeld)) queueMail(tx, nieuws, gekoppeld, rij, vorig);
}

function newRij(tx: core.App, { verbetering, inhoud, ronde }: Nieuws, signaal: core.Record): core.Record {
  return new Record(tx.findCachedCollectionByNameOrId('terugkoppelingen'), {
    signaal: signaal.id,
    verbetering: verbetering.id,
    uitkomst: inhoud.uitkomst,
    ronde,
  });
}
