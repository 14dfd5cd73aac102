import { checkReeks, type Reeks } from '#core/overleg/reeks.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { toMoment } from '#core/tijd/nederlandse-tijd.ts';
import { readIsoWeekdag } from '#core/tijd/weekdag.ts';
import { writeAudit } from '../basis/audit.ts';
import { fillReeks } from '../overleg/fill-reeks.ts';
import { moveOverleg } from '../overleg/move-overleg.ts';
import { listCollegas, readPlanVan, setPlan } from '../overleg/plan.ts';
import { assertGoed, type Kantoor } from './load-open-signalen.ts';

interface Startpunt {
  titel: string;
  minuten: number;
  /** There was no time for it. */
  over?: boolean;
}

/** A series of the demo, with the meetings that were held; the next one is tomorrow. */
export interface Startoverleg extends Omit<Reeks, 'weekdag' | 'eersteDag'> {
  /** `geleden`: how many rhythms before tomorrow. */
  gehouden: { geleden: number; punten: Startpunt[] }[];
}

/** The series with its past meetings and the next one, to which everybody was invited. People are called by their roles. Nothing of it is mailed. */
export function loadOverleg(tx: core.App, start: Startoverleg, { vandaag, findWie }: Kantoor): void {
  const { gehouden, mensen, voorzitter, ...rest } = start;
  const morgen = addDagen(vandaag, 1);
  const stap = start.ritmeWeken * 7;
  const eersteDag = addDagen(morgen, -stap * Math.max(0, ...gehouden.map(({ geleden }) => geleden)));
  const plan = { mensen: mensen.map(findWie), voorzitter: findWie(voorzitter) };
  const reeks: Reeks = { ...rest, ...plan, eersteDag, weekdag: readIsoWeekdag(eersteDag) };
  assertGoed(
    reeks.naam,
    checkReeks(reeks, { collegas: listCollegas(tx, plan), vandaag, eersteDagWas: eersteDag }),
  );
  const soort = { soort: 'gepland', actief: true, versie: 1 };
  const record = new Record(tx.findCachedCollectionByNameOrId('overlegreeksen'), { ...reeks, ...soort });
  tx.save(record);
  const wie = plan.voorzitter;
  writeAudit(tx, { wie, wat: 'aangemaakt', record });
  for (const { geleden, punten } of gehouden) {
    loadGehouden(tx, record, { dag: addDagen(morgen, -stap * geleden), punten, wie });
  }
  fillReeks(tx, record, wie);
  const params = { reeks: record.id, morgen };
  const volgende = tx.findFirstRecordByFilter('overleggen', 'reeks = {:reeks} && datum = {:morgen}', params);
  moveOverleg(tx, volgende, 'uitnodigen', { besluitdag: vandaag, wie });
}

/** A meeting that was held: what was spoken of, and what was left over. */
function loadGehouden(
  tx: core.App,
  reeks: core.Record,
  { dag, punten, wie }: { dag: string; punten: readonly Startpunt[]; wie: string },
): void {
  const plan = readPlanVan(reeks);
  const overleg = new Record(tx.findCachedCollectionByNameOrId('overleggen'), {
    reeks: reeks.id,
    datum: dag,
    plandag: dag,
    begonnenOp: toMoment(dag, plan.tijd),
    geslotenOp: toMoment(dag, plan.tijd, plan.minuten),
  });
  setPlan(overleg, plan);
  moveOverleg(tx, overleg, 'openen', { besluitdag: dag, wie });
  punten.forEach(({ titel, minuten, over = false }, i) => {
    const punt = new Record(tx.findCachedCollectionByNameOrId('agendapunten'), {
      overleg: overleg.id,
      volgorde: i + 1,
      soort: 'vrij',
      titel,
      minuten,
      besproken: !over,
      uitkomst: over ? 'doorgeschoven' : 'besproken',
      keer: 1,
      versie: 1,
    });
    punt.set('sleutel', `vrij:demo-${dag}-${i + 1}`);
    tx.save(punt);
  });
  moveOverleg(tx, overleg, 'sluiten', { besluitdag: addDagen(dag, 1), wie });
}
