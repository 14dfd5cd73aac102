import { maskGegevens } from '#core/privacy/wissen.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { keepSleutels } from '../basis/sleutels.ts';
import { dropHeel } from '../basis/verborgen.ts';
import { releaseMeelezing } from '../meelezen/move-meelezing.ts';
import { moveBericht } from '../terugkoppeling/move-bericht.ts';
import type { Wissing } from './erase-melder.ts';
import { meelezingvelden, setVelden } from './set-velden.ts';
import { withdrawToelichting } from './withdraw-citaat.ts';

const zonderNaam = 'Gewist';

/** Forgets somebody of the panel; their verdicts stay, without who gave them. On request nothing may be quoted any more either. */
export function eraseMeelezer(
  tx: core.App,
  meelezer: core.Record,
  wissing: Exclude<Wissing, 'tekst'>,
  wie: string,
): void {
  if (meelezer.getBool('gewist')) return;
  eraseRond(tx, meelezer, wissing);
  meelezer.set('naam', zonderNaam);
  for (const veld of ['email', 'telefoon', 'ervaring']) meelezer.set(veld, '');
  keepSleutels(meelezer);
  meelezer.set('actief', false);
  meelezer.set('gewist', true);
  meelezer.set('versie', meelezer.getInt('versie') + 1);
  tx.save(meelezer);
  writeAudit(tx, { wie, wat: 'gewist', record: meelezer, naar: wissing });
  raise(tx, 'gewist', { wie: meelezer });
}

/** What they wrote with their verdicts, what was answered, and the mails that asked for them. */
function eraseRond(tx: core.App, meelezer: core.Record, wissing: Wissing): void {
  const eigen = {
    naam: meelezer.getString('naam'),
    email: meelezer.getString('email'),
    telefoon: meelezer.getString('telefoon'),
  };
  const list = (collection: string): core.Record[] =>
    tx.findRecordsByFilter(collection, 'meelezer = {:id}', '', 0, 0, { id: meelezer.id }).map((rij) => rij!);
  for (const lezing of list('meelezingen')) {
    if (wissing === 'verzoek') withdrawToelichting(tx, lezing);
    const anders = setVelden(lezing, meelezingvelden, (tekst) => maskGegevens(tekst, eigen));
    const weg = wissing === 'verzoek' && lezing.getBool('citaat');
    if (weg) lezing.set('citaat', false);
    if (dropHeel(lezing) || anders || weg) tx.save(lezing);
    releaseMeelezing(tx, lezing.id);
  }
  for (const bericht of list('berichten')) {
    for (const veld of ['onderwerp', 'tekst', 'fout']) bericht.set(veld, '');
    if (moveBericht(tx, bericht, 'achterhaald').length > 0) tx.save(bericht);
  }
}
