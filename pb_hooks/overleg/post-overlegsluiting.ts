import { settlePunten } from '#core/overleg/afhandeling.ts';
import type { Agendauitkomst } from '#core/overleg/enumeraties.ts';
import { nu } from '../basis/nu.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { isProbleem, type Wie } from '../basis/toegang.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerOverleg, type Overlegverzoek } from './answer-overleg.ts';
import { endPunt, raiseBesproken } from './mark-besproken.ts';
import { takeStap } from './move-overleg.ts';
import { listStemmen, readStemming } from './read-stemming.ts';

type Antwoord = Uitkomst<'POST /overleggen/{id}/sluitingen'>;

/** R7: ends a planned overleg: what was spoken of is evidence (R16), the rest moves on (pb_hooks/agenda/read-rest.ts), and nothing of it changes any more. */
export function postOverlegsluiting(e: core.RequestEvent, wie: Wie): Antwoord {
  return answerOverleg(e, wie, 'met-versie', close);
}

function close({ tx, overleg, wie }: Overlegverzoek): Antwoord {
  const params = { overleg: overleg.id };
  const punten = tx
    .findRecordsByFilter('agendapunten', 'overleg = {:overleg}', 'volgorde', 0, 0, params)
    .map((punt) => punt!);
  const { issues, uitkomsten } = settlePunten(punten.map((punt) => readStand(tx, punt)));
  for (const { id, uitkomst } of issues.length > 0 ? [] : uitkomsten) {
    endPunt(
      tx,
      punten.find((punt) => punt.id === id)!,
      uitkomst,
    );
  }
  if (issues.length === 0) showStemmen(tx, punten);
  const open = tx.findRecordById('overleggen', overleg.id);
  open.set('geslotenOp', nu());
  open.set('huidig', '');
  const stap = takeStap(tx, open, 'afronden', { besluitdag: vandaag(), wie: wie.id, teRegelen: issues });
  if (isProbleem(stap)) return stap;
  const isUitkomst = (uitkomst: Agendauitkomst) => (punt: core.Record) =>
    punt.getString('uitkomst') === uitkomst;
  for (const punt of punten.filter(isUitkomst('besproken'))) raiseBesproken(tx, punt);
  return { versie: open.getInt('versie'), doorgeschoven: punten.filter(isUitkomst('doorgeschoven')).length };
}

/** What people chose stands in the minutes, also when nobody showed it. */
function showStemmen(tx: core.App, punten: readonly core.Record[]): void {
  for (const punt of punten) {
    if (readStemming(punt).getoond || listStemmen(tx, punt.id).length === 0) continue;
    punt.set('getoond', true);
    tx.save(punt);
  }
}

function readStand(tx: core.App, punt: core.Record): Parameters<typeof settlePunten>[0][number] {
  const bij = (collectie: string): number =>
    tx.countRecords(collectie, $dbx.hashExp({ agendapunt: punt.id }));
  return {
    id: punt.id,
    titel: punt.getString('titel'),
    soort: punt.getString('soort'),
    weg: punt.getBool('weg'),
    uitkomst: punt.getString('uitkomst') as Agendauitkomst | '',
    keer: punt.getInt('keer'),
    heeftSpoor:
      ['notities', 'besluiten', 'acties'].some((collectie) => bij(collectie) > 0) ||
      listStemmen(tx, punt.id).length > 0,
  };
}
