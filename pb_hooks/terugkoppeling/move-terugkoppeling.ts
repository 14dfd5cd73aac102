import type { Terugkoppelstatus } from '#core/terugkoppeling/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isGeweigerd } from '#core/basis/overgang.ts';
import {
  takeTerugkoppelstap,
  type Terugkoppelgebeurtenis,
  type Terugkoppelsituatie,
  type Terugkoppelstaat,
} from '#core/terugkoppeling/terugkoppelovergangen.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nu } from '../basis/nu.ts';

/** The steps of which a mail takes care, or did. */
const viaMail: readonly Terugkoppelgebeurtenis[] = ['mailen', 'al-gemaild', 'mail-aangenomen'];
/** What the audit log calls it when a line is taken out. */
const eruit: Partial<Record<Terugkoppelgebeurtenis, string>> = {
  intrekken: 'ingetrokken',
  vervangen: 'vervangen',
};

interface Terugkoppelstap extends Partial<Pick<Terugkoppelsituatie, 'mailOnderweg' | 'mailMisschienAan'>> {
  /** How somebody was told by a person. */
  kanaal?: string;
  toelichting?: string;
  /** Id of a member of staff; '' for the system. */
  door?: string;
}

function takeStap(rij: core.Record, bij: Terugkoppelgebeurtenis, stap: Terugkoppelstap) {
  const { mailOnderweg = false, mailMisschienAan = false } = stap;
  return takeTerugkoppelstap(rij.getString('status') as Terugkoppelstaat, bij, {
    doorMens: rij.getString('door') !== '',
    viaMail: rij.getString('kanaal') === 'email',
    mailOnderweg,
    mailMisschienAan,
  });
}

/** True when a line can take this step, apart from the mails about it. */
export function canMoveTerugkoppeling(rij: core.Record, bij: Terugkoppelgebeurtenis): boolean {
  return !isGeweigerd(takeStap(rij, bij, {}));
}

/** R10: takes a line of the ledger a step further, with its audit line, or returns what stands in the way. */
export function moveTerugkoppeling(
  tx: core.App,
  rij: core.Record,
  bij: Terugkoppelgebeurtenis,
  stap: Terugkoppelstap = {},
): Issue[] {
  const genomen = takeStap(rij, bij, stap);
  if (isGeweigerd(genomen)) return genomen;
  const van = rij.getString('status') as Terugkoppelstaat;
  const { naar, dan = [] } = genomen;
  const { kanaal = '', toelichting = '', door = '' } = stap;
  const wie = door || 'systeem';
  if (dan.includes('houd-mails')) unlinkMails(tx, rij);
  if (naar === '') {
    writeAudit(tx, { wie, wat: 'terugkoppeling', record: rij, van, naar: eruit[bij] ?? '' });
    tx.delete(rij);
    return [];
  }
  rij.set('status', naar);
  rij.set('kanaal', viaMail.includes(bij) ? 'email' : kanaal);
  rij.set('toelichting', toelichting);
  rij.set('door', door);
  rij.set('op', naar === 'te-doen' ? '' : nu());
  rij.set('versie', rij.getInt('versie') + 1);
  tx.save(rij);
  writeAudit(tx, { wie, wat: 'terugkoppeling', record: rij, van, naar });
  raise(tx, 'terugkoppeling-verzet', { regel: rij, van, naar: naar as Terugkoppelstatus });
  return [];
}

/** Mails go with their line; these stay, so that R5 still knows of them. */
function unlinkMails(tx: core.App, rij: core.Record): void {
  const params = { id: rij.id };
  for (const bericht of tx.findRecordsByFilter('berichten', 'terugkoppeling = {:id}', '', 0, 0, params)) {
    bericht!.set('terugkoppeling', '');
    tx.save(bericht!);
  }
}
