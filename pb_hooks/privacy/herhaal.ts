import { splitLijst, type Gebeurd } from '#core/privacy/blijft-weg.ts';
import { writeAudit } from '../basis/audit.ts';
import { findMelder } from '../basis/find-melder.ts';
import { moveRedactie } from '../publicatie/move-redactie.ts';
import { changeEigen } from './change-eigen.ts';
import { eraseMeelezer } from './erase-meelezer.ts';
import { eraseMelder, type Wissing } from './erase-melder.ts';
import { withdrawToelichting } from './withdraw-citaat.ts';

const wie = 'systeem';

/** Does again, in its order, what a restored backup undid; what came after the backup is not there, and is passed over. */
export function herhaal(tx: core.App, gebeurd: readonly Gebeurd[]): void {
  for (const wat of gebeurd) {
    const record = tx.findRecordsByIds(wat.soort, [wat.bron])[0];
    if (record) herhalingen[wat.soort]?.(tx, record, wat);
  }
}

type Herhaling = (tx: core.App, record: core.Record, wat: Gebeurd) => void;

const herhalingen: { [soort: string]: Herhaling } = {
  signalen: (tx, signaal, { wat, naar }) => {
    const melder = findMelder(tx, signaal.id);
    if (!melder) return;
    if (wat === 'gewist') return eraseMelder(tx, melder, naar as Wissing, wie);
    const intrekken = wat === 'wissing-gevraagd' ? ['tekst'] : splitLijst(naar);
    changeEigen(tx, melder, signaal, { intrekken, toestaan: [] });
  },
  meelezers: (tx, meelezer, { wat, naar, stand }) => {
    if (wat === 'gewist') return eraseMeelezer(tx, meelezer, naar as Exclude<Wissing, 'tekst'>, wie);
    if (stand) setStand(tx, meelezer, { actief: stand.actief });
  },
  meelezingen: (tx, lezing, { wat }) => {
    if (wat !== 'ingetrokken' || !lezing.getBool('citaat')) return;
    withdrawToelichting(tx, lezing);
    setStand(tx, lezing, { citaat: false });
  },
  verbeteringen: (tx, record, { wat, reden, publiekeReden }) => {
    if (wat === 'intrekken' && record.getInt('liveVersie') > 0)
      moveRedactie(tx, record, 'intrekken', { wie, reden, publiekeReden });
  },
  // An address of a calendar that was taken away stays an unknown one.
  kalendersleutels: (tx, sleutel) => tx.delete(sleutel),
  medewerkers: (tx, medewerker, { stand }) => {
    if (stand) setStand(tx, medewerker, stand);
  },
};

function setStand(tx: core.App, record: core.Record, velden: { [veld: string]: unknown }): void {
  for (const [veld, waarde] of Object.entries(velden)) record.set(veld, waarde);
  record.set('versie', record.getInt('versie') + 1);
  tx.save(record);
  writeAudit(tx, { wie, wat: 'herhaald', record });
}
