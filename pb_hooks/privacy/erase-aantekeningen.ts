import { gewisteTekst, maskGegevens } from '#core/privacy/wissen.ts';
import { askNawerk, readNawerk, type Nawerker, type Nawerksoorten } from '../basis/nawerk.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { dropHeel } from '../basis/verborgen.ts';
import { setVelden } from './set-velden.ts';

type Wat = Nawerksoorten['aantekeningen'];
export type Eigen = Wat['eigen'];

/** So many records at a time, so that whoever sends something meanwhile does not wait long. */
const perKeer = 5;

/** Leaves it to be done that notes of contact say no more who a melder was: there can be hundreds, of 20,000 signs each. */
export function askAantekeningen(tx: core.App, signaal: string, eigen: Eigen, tekst: boolean): void {
  const eerder = readNawerk(tx, 'aantekeningen', signaal);
  // Erased again before it was done, the melder has no name any more.
  askNawerk(tx, 'aantekeningen', signaal, {
    signaal,
    eigen: eerder?.eigen ?? eigen,
    tekst: tekst || eerder?.tekst === true,
  });
}

/** What was said to and by a melder, and noted of it; begun again, what is done already is found done. */
export const eraseAantekeningen: Nawerker<'aantekeningen'> = (app, wat) => {
  const ids = app
    .findRecordsByFilter('contactmomenten', 'signaal = {:id}', '', 0, 0, { id: wat.signaal })
    .filter((rij) => erase(rij!, wat))
    .map((rij) => rij!.id);
  for (let i = 0; i < ids.length; i += perKeer) {
    inDurableTransaction(app, (tx) => {
      for (const rij of tx.findRecordsByIds('contactmomenten', ids.slice(i, i + perKeer))) {
        if (erase(rij!, wat)) tx.save(rij!);
      }
      return null;
    });
  }
};

function erase(rij: core.Record, { eigen, tekst: alles }: Wat): boolean {
  const vanMelder = rij.getString('soort') === 'aanvulling';
  const anders = setVelden(rij, ['tekst', 'intrekreden'], (tekst) => {
    if (!alles) return maskGegevens(tekst, eigen);
    return vanMelder ? gewisteTekst : '';
  });
  return dropHeel(rij) || anders;
}
