import type { Issue } from '#core/basis/issue.ts';
import { writeAudit } from '../basis/audit.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';
import { isOverNu } from './dekking.ts';
import { findMailVanRij, listMailsVanSignaal, listRijenVan } from './mails.ts';
import { canMoveBericht, moveBericht } from './move-bericht.ts';
import { moveTerugkoppeling } from './move-terugkoppeling.ts';
import { settleRij } from './settle.ts';
import { tellAgain } from './tell-linked.ts';

interface Terugneming {
  reden: string;
  /** Id of a member of staff. */
  door: string;
}

/**
 * R16: takes back that somebody was told. What a mail told is not mailed again by itself: they stand on the call list; who a colleague told in
 * another way gets the mail that did not go then.
 */
export function takeBack(tx: core.App, rij: core.Record, terugneming: Terugneming): Issue[] {
  const isGemaild = rij.getString('kanaal') === 'email';
  const mail = isGemaild ? findMailVanRij(tx, rij) : undefined;
  keepTerugneming(tx, rij, terugneming);
  if (mail?.getString('status') === 'verstuurd') return returnMail(tx, mail, terugneming);
  const issues = moveTerugkoppeling(tx, rij, 'terugnemen');
  if (issues.length === 0) settleAgain(tx, rij.id, !isGemaild);
  return issues;
}

/** R16: a mail that came back after the mail server took it told nobody of anything that it was about. */
export function returnMail(tx: core.App, mail: core.Record, terugneming: Terugneming): Issue[] {
  for (const rij of listRijenVan(tx, mail).filter(isGemaildeRij)) keepTerugneming(tx, rij, terugneming);
  return moveBericht(tx, mail, 'teruggekomen', { wie: terugneming.door, fout: kwamTerug });
}

const kwamTerug = 'De mail kwam terug nadat de mailserver hem had aangenomen.';

const isGemaildeRij = (rij: core.Record): boolean =>
  rij.getString('status') === 'verteld' && rij.getString('kanaal') === 'email';

/** Who took it back, when and why, for who reads the ledger. */
function keepTerugneming(tx: core.App, rij: core.Record, { reden, door }: Terugneming): void {
  rij.set('teruggenomenOp', nu());
  rij.set('teruggenomenDoor', door);
  rij.set('terugneemreden', reden);
  tx.save(rij);
}

/** Somebody who is to be told again hears it as things are now. */
function settleAgain(tx: core.App, id: string, magMailen: boolean): void {
  const rij = tx.findRecordsByIds('terugkoppelingen', [id])[0];
  if (rij) settleRij(tx, rij);
  const open = tx.findRecordsByIds('terugkoppelingen', [id])[0];
  if (magMailen && open?.getString('status') === 'te-doen') tellAgain(tx, open);
}

const redenen = {
  email: 'Het e-mailadres bleek van iemand anders.',
  telefoon: 'Het telefoonnummer bleek van iemand anders.',
} as const;

/**
 * R16: what went to somebody else's address was told to nobody: the mails are as if they had never gone, and whoever they were for hears it at
 * the address that is right.
 */
export function takeBackNaAnder(
  tx: core.App,
  { melder, wegen, door }: Gebeurtenissen['contact-van-ander'],
): void {
  const signaal = melder.getString('signaal');
  const isVerteld = (rij: core.Record): boolean =>
    rij.getString('status') === 'verteld' && wegen.some((weg) => weg === rij.getString('kanaal'));
  const verteld = listRijen(tx, signaal).filter(isVerteld);
  for (const rij of verteld) {
    const reden = redenen[rij.getString('kanaal') as keyof typeof redenen];
    keepTerugneming(tx, rij, { reden, door });
  }
  const gemaild = wegen.includes('email') ? returnMails(tx, melder, door) : [];
  for (const rij of listRijen(tx, signaal).filter(isVerteld)) moveTerugkoppeling(tx, rij, 'terugnemen');
  const ids = new Set([...verteld.map(({ id }) => id), ...gemaild]);
  for (const rij of listRijen(tx, signaal)) if (ids.has(rij.id)) settleAgain(tx, rij.id, true);
}

/** The lines about a signal of which somebody can still be told. */
function listRijen(tx: core.App, id: string): core.Record[] {
  return tx
    .findRecordsByFilter('terugkoppelingen', 'signaal = {:id}', 'created', 0, 0, { id })
    .map((rij) => rij!)
    .filter((rij) => isOverNu(tx, rij));
}

/** Takes back what went to the wrong address, and what waits with a code that went there; answers the lines that it was about. */
function returnMails(tx: core.App, melder: core.Record, door: string): string[] {
  const mails = listMailsVanSignaal(tx, melder.getString('signaal'));
  const weg = mails.filter((bericht) => canMoveBericht(bericht, 'verkeerd-bezorgd'));
  for (const bericht of weg) moveBericht(tx, bericht, 'verkeerd-bezorgd', { wie: door });
  const codes = new Set(weg.map(readCode).filter((code) => code !== ''));
  if (codes.has('volgcode')) endVolgcode(tx, melder, door);
  const wacht = mails.filter(
    (bericht) => bericht.getString('status') === 'wacht' && codes.has(readCode(bericht)),
  );
  for (const bericht of wacht) moveBericht(tx, bericht, 'vervallen');
  return [...weg, ...wacht].flatMap((bericht) => listRijenVan(tx, bericht).map(({ id }) => id));
}

/** Which code stands in a mail: the melder's own, or that of an invitation; '' for none. */
function readCode(bericht: core.Record): string {
  return bericht.getString('soort') === 'code' ? 'volgcode' : bericht.getString('meelezing');
}

/** R1: a volgcode that somebody else has shows them everything about the melder; no code opens it from now on. */
function endVolgcode(tx: core.App, melder: core.Record, door: string): void {
  melder.set('codehash', $security.randomString(64));
  tx.save(melder);
  const record = tx.findRecordById('signalen', melder.getString('signaal'));
  writeAudit(tx, { wie: door, wat: 'volgcode-vervallen', record });
}
