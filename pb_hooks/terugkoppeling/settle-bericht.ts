import type { Berichtgebeurtenis, Berichtgevolg } from '#core/terugkoppeling/berichtovergangen.ts';
import { onbekendOfBezorgd } from '#core/terugkoppeling/terugkoppeling.ts';
import type { Gebeurtenissen } from '../basis/gebeurtenis.ts';
import { moveMeelezing, releaseMeelezing } from '../meelezen/move-meelezing.ts';
import { isOverNu } from './dekking.ts';
import { listRijenVan } from './mails.ts';
import { moveTerugkoppeling } from './move-terugkoppeling.ts';
import { settleRij } from './settle.ts';

type Verzet = Gebeurtenissen['bericht-verzet'];

/** What a person reads on the call list about a mail that did not do it. */
const toelichtingen: Partial<Record<Berichtgebeurtenis, string>> = {
  geweigerd: 'De mail kon niet worden bezorgd.',
  'geen-adres': 'Het e-mailadres klopt niet.',
  onzeker: onbekendOfBezorgd,
  verlaten: onbekendOfBezorgd,
};

const vervolgen: Partial<Record<Berichtgevolg, (tx: core.App, verzet: Verzet) => void>> = {
  'is-verteld': (tx, { bericht }) => {
    for (const rij of listRijenVan(tx, bericht)) moveTerugkoppeling(tx, rij, 'mail-aangenomen');
  },
  'is-teruggekomen': (tx, { bericht }) => {
    for (const rij of listRijenVan(tx, bericht).filter((een) => isOverNu(tx, een))) {
      moveTerugkoppeling(tx, rij, 'mail-teruggekomen');
      settleRij(tx, rij);
    }
  },
  'moet-bellen': (tx, { bericht, bij }) => {
    for (const rij of listRijenVan(tx, bericht)) {
      moveTerugkoppeling(tx, rij, 'mail-mislukt', { toelichting: toelichtingen[bij] ?? '' });
      settleRij(tx, rij);
    }
  },
  'schik-regel': (tx, { bericht }) => {
    for (const rij of listRijenVan(tx, bericht)) settleRij(tx, rij);
  },
  'wacht-weer': (tx, { bericht }) => {
    for (const rij of listRijenVan(tx, bericht)) {
      if (rij.getString('status') === 'te-doen') moveTerugkoppeling(tx, rij, 'mailen');
    }
  },
  'laat-code-los': (tx, { bericht }) => expireOnbezorgd(tx, bericht.getString('meelezing')),
  'heropen-code': (tx, { bericht, wie }) => {
    const meelezing = tx.findRecordsByIds('meelezingen', [bericht.getString('meelezing')])[0];
    if (meelezing) moveMeelezing(tx, meelezing, 'heropenen', wie);
  },
};

/** What follows from a step of a mail, for the ledger and for the code that is in it. */
export function settleNaBericht(tx: core.App, verzet: Verzet): void {
  for (const gevolg of verzet.dan) vervolgen[gevolg]?.(tx, verzet);
}

/** A code that no mail brought or is going to bring can no longer be used. */
function expireOnbezorgd(tx: core.App, meelezing: string): void {
  if (meelezing === '') return;
  const filter = "meelezing = {:meelezing} && status != 'vervallen' && status != 'mislukt'";
  if (tx.findRecordsByFilter('berichten', filter, '', 1, 0, { meelezing }).length > 0) return;
  releaseMeelezing(tx, meelezing);
}
