import { gewisteTekst, maskGegevens } from '#core/privacy/wissen.ts';
import { isCitaattoestemming } from '#core/signaal/toestemming.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { listZelfde } from '../basis/sleutels.ts';
import { dropHeel } from '../basis/verborgen.ts';
import { askAantekeningen, type Eigen } from './erase-aantekeningen.ts';
import { releaseMeelezing } from '../meelezen/move-meelezing.ts';
import { listMailsVanSignaal } from '../terugkoppeling/mails.ts';
import { saveMelder } from '../signaal/save-melder.ts';
import { meelezingvelden, setVelden } from './set-velden.ts';
import { withdrawToelichting, withdrawWoorden } from './withdraw-citaat.ts';

/**
 * `termijn`: the retention time is over; what was allowed to be quoted stays. `verzoek`: the melder wants to be forgotten, and nothing is
 * allowed any more. `tekst`: their words go as well.
 */
export type Wissing = 'termijn' | 'verzoek' | 'tekst';

/**
 * Erases who a melder is, also where it stands in the texts about the signal; what follows from that stands in gevolgen.ts.
 */
export function eraseMelder(tx: core.App, melder: core.Record, wissing: Wissing, wie: string): void {
  const signaal = tx.findRecordById('signalen', melder.getString('signaal'));
  const eigen = {
    naam: melder.getString('naam'),
    email: melder.getString('email'),
    telefoon: melder.getString('telefoon'),
  };
  const blijft = melder.getStringSlice('toestemmingen').filter(isCitaattoestemming);
  melder.set('dubbel', melder.getBool('dubbel') || isDubbel(tx, melder, signaal));
  for (const veld of ['naam', 'email', 'telefoon', 'bewaarTot']) melder.set(veld, '');
  if (wissing !== 'termijn') withdrawWoorden(tx, signaal.id);
  melder.set('toestemmingen', wissing === 'termijn' ? blijft : []);
  saveMelder(tx, melder);
  eraseSignaaltekst(tx, signaal.id, eigen, wissing);
  eraseRond(tx, signaal.id, eigen, wissing);
  askAantekeningen(tx, signaal.id, eigen, wissing === 'tekst');
  writeAudit(tx, { wie, wat: 'gewist', record: signaal, naar: wissing });
  raise(tx, 'gewist', { wie: melder });
}

/** R16: true when another signal of this person is about the same entry, and counts for them. */
function isDubbel(tx: core.App, melder: core.Record, signaal: core.Record): boolean {
  const verbetering = signaal.getString('verbetering');
  if (verbetering === '') return false;
  const anderen = listZelfde(tx, melder).filter((ander) => !ander.getBool('dubbel'));
  const ids = anderen.map((ander) => ander.getString('signaal'));
  return tx.findRecordsByIds('signalen', ids).some((een) => een!.getString('verbetering') === verbetering);
}

/** Read again: what followed from the melder may have saved the signal. */
function eraseSignaaltekst(tx: core.App, id: string, eigen: Eigen, wissing: Wissing): void {
  const signaal = tx.findRecordById('signalen', id);
  const anders = setVelden(signaal, ['tekst', 'samenvatting', 'antwoord'], (tekst, veld) => {
    if (wissing !== 'tekst') return maskGegevens(tekst, eigen);
    return veld === 'tekst' ? gewisteTekst : '';
  });
  const hadHeel = dropHeel(signaal);
  if (wissing === 'tekst') signaal.set('wissingGevraagdOp', '');
  else if (!anders && !hadHeel) return;
  signaal.set('versie', signaal.getInt('versie') + 1);
  tx.save(signaal);
}

const rondom: Record<string, readonly string[]> = {
  terugkoppelingen: ['toelichting', 'terugneemreden'],
  meelezingen: meelezingvelden,
  berichten: ['onderwerp', 'tekst', 'fout', 'geheim'],
  vroegsignalen: ['reden'],
};

function listRond(tx: core.App, collection: string, id: string): core.Record[] {
  if (collection === 'berichten') return listMailsVanSignaal(tx, id);
  if (collection === 'vroegsignalen')
    return tx.findRecordsByFilter(collection, 'signalen.id ?= {:id}', '', 0, 0, { id }).map((rij) => rij!);
  return tx.findRecordsByFilter(collection, 'signaal = {:id}', '', 0, 0, { id }).map((rij) => rij!);
}

/** The mails that were sent, and the notes on the call list; on request no verdict may be quoted. */
function eraseRond(tx: core.App, id: string, eigen: Eigen, wissing: Wissing): void {
  for (const [collection, velden] of Object.entries(rondom)) {
    for (const rij of listRond(tx, collection, id)) {
      if (wissing !== 'termijn' && collection === 'meelezingen') withdrawToelichting(tx, rij);
      const anders = setVelden(rij, velden, (tekst) => {
        if (collection === 'berichten') return '';
        return wissing === 'tekst' ? '' : maskGegevens(tekst, eigen);
      });
      const mocht = wissing !== 'termijn' && collection === 'meelezingen' && rij.getBool('citaat');
      if (mocht) rij.set('citaat', false);
      const uitVroeg = wissing !== 'termijn' && collection === 'vroegsignalen';
      // Whoever wants to be forgotten is no evidence any more.
      if (uitVroeg)
        rij.set(
          'signalen',
          rij.getStringSlice('signalen').filter((een) => een !== id),
        );
      if (dropHeel(rij) || anders || mocht || uitVroeg) tx.save(rij);
      if (collection === 'meelezingen') releaseMeelezing(tx, rij.id);
    }
  }
}
