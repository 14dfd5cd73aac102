import {
  buildLuistercijfers,
  type GemetenMaat,
  type Luistercijfers,
  type Normtelling,
} from '#core/luisteren/normen.ts';
import { countPersonen, groupPersonen } from '#core/persoonsgegevens/identiteit.ts';
import { judgeContact } from '#core/signaal/termijnen.ts';
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

/** For each measure the records it is about, and which of those kept the promise. Days are of the Netherlands where the field is a day. */
const tellingen: Record<'gesloten' | 'gehoord', { collectie: string; noemer: string; teller: string }> = {
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

type Contactrij = Parameters<typeof judgeContact>[0] & { aantal: number };

/** R14: whether contact was in time is judged as beheer judges it. */
function countContact(tx: core.App, { van, peildatum }: Periode): Normtelling {
  const leeg = { kanaal: '', bereikbaar: '', contactVoor: '', contactOp: '', beantwoordOp: '' };
  const rijen = arrayOf(new DynamicModel({ ...leeg, aantal: 0 })) as Contactrij[];
  const velden = Object.keys(leeg).join(', ');
  tx.db()
    .newQuery(
      `SELECT ${velden}, count(*) AS aantal FROM signalen WHERE contactVoor >= {:van} AND contactVoor < {:na} GROUP BY ${velden}`,
    )
    .bind({ van, na: addDagen(peildatum, 1) })
    .all(rijen);
  const telling = { noemer: 0, teller: 0 };
  for (const rij of rijen) {
    const staat = judgeContact(rij);
    if (staat !== 'telt-niet') telling.noemer += rij.aantal;
    if (staat === 'gehaald') telling.teller += rij.aantal;
  }
  return telling;
}

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
    contact: countContact(tx, { van, peildatum }),
    verteld: countVerteld(tx, { van, peildatum }),
    gesloten: count('gesloten'),
    gehoord: count('gehoord'),
  };
}
