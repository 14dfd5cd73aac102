import type { Overlegplan } from '#core/overleg/plan.ts';
import { planReeks, type Reeksoverleg } from '#core/overleg/reeks.ts';
import { addDagen } from '#core/tijd/dagen.ts';
import { vandaag } from '../basis/vandaag.ts';
import { moveOverleg } from './move-overleg.ts';
import { readPlanVan, setPlan } from './plan.ts';

/** A week back: what was planned for this week and moved or held counts as the meeting of this week. */
const terug = 7;

/** The meetings of a series that still matter for what comes; `vrij` as the series left them, by the plan that it had. */
function listReeksoverleggen(tx: core.App, reeks: core.Record, was: Overlegplan): Reeksoverleg[] {
  const params = { reeks: reeks.id, van: addDagen(vandaag(), -terug) };
  return tx
    .findRecordsByFilter(
      'overleggen',
      "reeks = {:reeks} && plandag != '' && plandag >= {:van}",
      'plandag',
      0,
      0,
      params,
    )
    .map((rij) => {
      const plandag = rij!.getString('plandag');
      const isConcept = rij!.getString('status') === 'concept';
      return { id: rij!.id, plandag, vrij: isConcept && !isEigen(rij!, was) };
    });
}

/** True when people gave a meeting another day, time or place than its series has. */
function isEigen(overleg: core.Record, was: Overlegplan): boolean {
  const { tijd, minuten, plaats } = readPlanVan(overleg);
  const zelfde = tijd === was.tijd && minuten === was.minuten && plaats === was.plaats;
  return overleg.getString('datum') !== overleg.getString('plandag') || !zelfde;
}

/** One meeting of a series on a day that it has. */
function createOverleg(tx: core.App, reeks: core.Record, dag: string, wie: string): void {
  const velden = { reeks: reeks.id, datum: dag, plandag: dag };
  const overleg = new Record(tx.findCachedCollectionByNameOrId('overleggen'), velden);
  setPlan(overleg, readPlanVan(reeks));
  moveOverleg(tx, overleg, 'plannen', { besluitdag: vandaag(), wie });
}

/** What the series changed, in a draft that nobody moved. */
function followReeks(tx: core.App, overleg: core.Record, reeks: core.Record, wie: string): void {
  setPlan(overleg, readPlanVan(reeks));
  moveOverleg(tx, overleg, 'verzetten', { besluitdag: vandaag(), wie });
}

/** A draft for which its series has no day any more; one with something on its agenda stays to be read, called off. */
function dropOverleg(tx: core.App, id: string, wie: string): void {
  const overleg = tx.findRecordById('overleggen', id);
  const gevuld = tx.findRecordsByFilter('agendapunten', 'overleg = {:id}', '', 1, 0, { id }).length > 0;
  if (!gevuld) return tx.delete(overleg);
  overleg.set('reden', 'De reeks is gewijzigd.');
  moveOverleg(tx, overleg, 'afzeggen', { besluitdag: vandaag(), wie });
}

/**
 * Gives a series its meetings until a year ahead. `was` is the plan that it had: the drafts that are still as that said follow the new one. Returns how
 * many are new.
 */
export function fillReeks(tx: core.App, reeks: core.Record, wie: string, was?: Overlegplan): number {
  const ritme = { eersteDag: reeks.getString('eersteDag'), ritmeWeken: reeks.getInt('ritmeWeken') };
  const gepland = listReeksoverleggen(tx, reeks, was ?? readPlanVan(reeks));
  const { maken, verzetten, weg } = planReeks(ritme, gepland, vandaag());
  for (const id of weg) dropOverleg(tx, id, wie);
  // Unique by day: each goes aside first, so that two can change places.
  const verzet = verzetten.map(({ id, naar }) => ({ overleg: tx.findRecordById('overleggen', id), naar }));
  for (const { overleg } of verzet) {
    overleg.set('plandag', '');
    tx.save(overleg);
  }
  for (const { overleg, naar } of verzet) {
    overleg.set('plandag', naar);
    overleg.set('datum', naar);
    followReeks(tx, overleg, reeks, wie);
  }
  if (was !== undefined && JSON.stringify(was) !== JSON.stringify(readPlanVan(reeks))) {
    const anders = [...weg, ...verzetten.map(({ id }) => id)];
    for (const { id } of gepland.filter(
      (overleg) => overleg.vrij && overleg.plandag >= vandaag() && !anders.includes(overleg.id),
    )) {
      followReeks(tx, tx.findRecordById('overleggen', id), reeks, wie);
    }
  }
  for (const dag of maken) createOverleg(tx, reeks, dag, wie);
  return maken.length;
}
