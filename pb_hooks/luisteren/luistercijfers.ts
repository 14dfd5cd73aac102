import { kanalen } from '#core/basis/enumeraties.ts';
import { describeInkomst } from '#core/signaal/inkomst.ts';
import {
  buildLuistercijfers,
  type GemetenMaat,
  type Luistercijfers,
  type Normtelling,
} from '#core/luisteren/normen.ts';
import { countPersonen, groupPersonen } from '#core/persoonsgegevens/identiteit.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { listSignaalsleutels } from '../signaal/personen.ts';

/** Days, YYYY-MM-DD; both count. */
interface Periode {
  van: string;
  peildatum: string;
}

/** How the organisation does on its norms in the period (R9). */
export function countLuistercijfers(tx: core.App, periode: Periode): Luistercijfers {
  return buildLuistercijfers(
    periode,
    countNormen(tx, periode),
    countPersonen(listSignaalsleutels(tx, opDeSite, {}).map(({ sleutels }) => sleutels)),
    readWerkwijze(tx).minimumAntwoorden,
  );
}

const gesprekken = kanalen.filter((kanaal) => describeInkomst(kanaal).gesproken);

/** For each measure the records it is about, and which of those kept the promise. Days are of the Netherlands where the field is a day. */
const tellingen: Record<
  Exclude<GemetenMaat, 'verteld'>,
  { collectie: string; noemer: string; teller: string }
> = {
  // Whoever could be reached, also when the contact details were erased since; who spoke with us at once did not wait, and would flatter it.
  contact: {
    collectie: 'signalen',
    noemer:
      "contactVoor >= {:van} and contactVoor < {:na} and (bereikbaar != '' or contactOp != '') and " +
      `kanaal not in (${gesprekken.map((kanaal) => `'${kanaal}'`).join(', ')})`,
    teller: "contactOp != '' and contactOp <= contactVoor",
  },
  // What came on the site in the period and stands there now.
  gesloten: {
    collectie: 'verbeteringen',
    noemer:
      "liveVersie > 0 and id in (select bron from publicaties where soort = 'verbetering' group by bron" +
      ' having min(gepubliceerdOp) >= {:van} and min(gepubliceerdOp) < {:na})',
    teller: "fase = 'gesloten'",
  },
  // Meelezers who said what it did to their relation with the organisation: it became stronger. Once for each person and round (R16), and
  // not of nobody known (R4).
  gehoord: {
    collectie: 'meelezingen',
    noemer:
      "status = 'gegeven' and relatie != '' and gegevenOp >= {:van} and gegevenOp < {:na} and vervangen = false" +
      " and (ingevoerdDoor = '' or signaal != '' or meelezer != '')",
    teller: "relatie = 'versterkt'",
  },
};

const opDeSite = 's.verbetering IN (SELECT id FROM verbeteringen WHERE liveVersie > 0)';

/** R16: everyone linked, apart from who did not want to hear it, as people; who waits for one thing was not told. */
function countVerteld(tx: core.App, { van, peildatum }: Periode): Normtelling {
  const regels =
    "SELECT t.signaal FROM terugkoppelingen t WHERE t.verbetering = s.verbetering AND t.status != 'wil-niet'" +
    " AND (CASE WHEN t.op != '' THEN t.op ELSE t.created END) >= {:van}" +
    " AND (CASE WHEN t.op != '' THEN t.op ELSE t.created END) < {:na}";
  const params = { van, na: addDagen(peildatum, 1) };
  const list = (waar: string): string[][] =>
    listSignaalsleutels(tx, waar, params).map(({ signaal, sleutels }) => [`signaal:${signaal}`, ...sleutels]);
  const allen = list(`s.id IN (${regels})`);
  const nog = list(`s.id IN (${regels} AND t.status != 'verteld')`);
  const wacht = new Set(groupPersonen([...allen, ...nog]).slice(allen.length));
  const mensen = new Set(groupPersonen(allen));
  return { noemer: mensen.size, teller: [...mensen].filter((mens) => !wacht.has(mens)).length };
}

function countNormen(tx: core.App, { van, peildatum }: Periode): Record<GemetenMaat, Normtelling> {
  const count = (maat: keyof typeof tellingen): Normtelling => {
    const { collectie, noemer, teller } = tellingen[maat];
    const params = { van, na: addDagen(peildatum, 1) };
    return {
      noemer: tx.countRecords(collectie, $dbx.exp(noemer, params)),
      teller: tx.countRecords(collectie, $dbx.exp(`${noemer} and ${teller}`, params)),
    };
  };
  return {
    contact: count('contact'),
    verteld: countVerteld(tx, { van, peildatum }),
    gesloten: count('gesloten'),
    gehoord: count('gehoord'),
  };
}
