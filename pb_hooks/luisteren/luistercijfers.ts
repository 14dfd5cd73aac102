import { kanalen } from '#core/basis/enumeraties.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import {
  buildLuistercijfers,
  type GemetenMaat,
  type Luistercijfers,
  type Normtelling,
} from '#core/luisteren/normen.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';

/** Days, YYYY-MM-DD; both count. */
interface Periode {
  van: string;
  peildatum: string;
}

/** How the organisation does on its norms in the period (R9). */
export function countLuistercijfers(tx: core.App, periode: Periode): Luistercijfers {
  return buildLuistercijfers(periode, countNormen(tx, periode), readWerkwijze(tx).minimumAntwoorden);
}

const gesprekken = kanalen.filter((kanaal) => describeInkomst(kanaal).gesproken);

/** For each measure the records it is about, and which of those kept the promise. Days are of the Netherlands where the field is a day. */
const tellingen: Record<GemetenMaat, { collectie: string; noemer: string; teller: string }> = {
  // Whoever could be reached, also when the contact details were erased since; who spoke with us at once did not wait, and would flatter it.
  contact: {
    collectie: 'signalen',
    noemer:
      "contactVoor >= {:van} and contactVoor < {:na} and (bereikbaar != '' or contactOp != '') and " +
      `kanaal not in (${gesprekken.map((kanaal) => `'${kanaal}'`).join(', ')})`,
    teller: "contactOp != '' and contactOp <= contactVoor",
  },
  // Everyone linked, apart from who did not want to hear it.
  verteld: {
    collectie: 'terugkoppelingen',
    noemer:
      "status != 'wil-niet' and (case when op != '' then op else created end) >= {:van}" +
      " and (case when op != '' then op else created end) < {:na}",
    teller: "status = 'verteld'",
  },
  // What came on the site in the period and stands there now.
  gesloten: {
    collectie: 'verbeteringen',
    noemer:
      "liveVersie > 0 and id in (select bron from publicaties where soort = 'verbetering' group by bron" +
      ' having min(gepubliceerdOp) >= {:van} and min(gepubliceerdOp) < {:na})',
    teller: "fase = 'gesloten'",
  },
  // Meelezers who said what it did to their relation with the organisation: stronger or the same.
  gehoord: {
    collectie: 'meelezingen',
    noemer: "status = 'gegeven' and relatie != '' and gegevenOp >= {:van} and gegevenOp < {:na}",
    teller: "relatie in ('versterkt', 'gelijk-gebleven')",
  },
};

function countNormen(tx: core.App, { van, peildatum }: Periode): Record<GemetenMaat, Normtelling> {
  const count = (maat: GemetenMaat): Normtelling => {
    const { collectie, noemer, teller } = tellingen[maat];
    const params = { van, na: addDagen(peildatum, 1) };
    return {
      noemer: tx.countRecords(collectie, $dbx.exp(noemer, params)),
      teller: tx.countRecords(collectie, $dbx.exp(`${noemer} and ${teller}`, params)),
    };
  };
  return {
    contact: count('contact'),
    verteld: count('verteld'),
    gesloten: count('gesloten'),
    gehoord: count('gehoord'),
  };
}
