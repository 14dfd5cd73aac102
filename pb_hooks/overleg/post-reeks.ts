import type { Issue } from '#core/basis/issue.ts';
import type { Reekssoort } from '#core/overleg/enumeraties.ts';
import { checkReden } from '#core/basis/reden.ts';
import { checkReeks, type Reeks } from '#core/overleg/reeks.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerPlan, type Planverzoek } from './answer-plan.ts';
import { callOff } from './call-off.ts';
import { fillReeks } from './fill-reeks.ts';
import { listCollegas, readPlan, readPlanVan, readRitme, setPlan } from './plan.ts';

/** Begins a series of meetings. */
export function postReeks(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overlegreeksen'> {
  const reeks = readReeks(e.requestInfo().body);
  return inTransaction(e.app, (tx) => {
    const issues = checkInvoer(tx, reeks, { id: '', eersteDag: '' });
    if (issues.length > 0) return buildProbleem(400, issues);
    const soort: Reekssoort = 'gepland';
    const velden = { soort, actief: true, versie: 1 };
    const record = new Record(tx.findCachedCollectionByNameOrId('overlegreeksen'), velden);
    setReeks(record, reeks);
    tx.save(record);
    writeAudit(tx, { wie: wie.id, wat: 'aangemaakt', record });
    return { id: record.id, versie: 1, overleggen: fillReeks(tx, record, wie.id) };
  });
}

/** Changes a series, and the drafts that are as it said. */
export function postReekswijziging(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overlegreeksen/{id}/wijzigingen'> {
  return answerPlan(e, wie, 'overlegreeksen', changeReeks);
}

function changeReeks({
  tx,
  record,
  wie,
  body,
}: Planverzoek): Uitkomst<'POST /overlegreeksen/{id}/wijzigingen'> {
  const weigering = refuseNietGepland(record);
  if (weigering) return weigering;
  const reeks = readReeks(body);
  const issues = checkInvoer(tx, reeks, { id: record.id, eersteDag: record.getString('eersteDag') });
  if (issues.length > 0) return buildProbleem(400, issues);
  const was = readPlanVan(record);
  setReeks(record, reeks);
  const versie = keepVersie(tx, record);
  writeAudit(tx, { wie: wie.id, wat: 'gewijzigd', record });
  fillReeks(tx, record, wie.id, was);
  return { versie };
}

/** Ends a series; what was held stays. */
export function postBeeindiging(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overlegreeksen/{id}/beeindigingen'> {
  return answerPlan(e, wie, 'overlegreeksen', endReeks);
}

function endReeks({
  tx,
  record,
  wie,
  body,
}: Planverzoek): Uitkomst<'POST /overlegreeksen/{id}/beeindigingen'> {
  const weigering = refuseNietGepland(record);
  if (weigering) return weigering;
  const reden = readVeld(body, 'reden').trim();
  const issues = checkReden('reden', reden, 'reden-verplicht');
  if (issues.length > 0) return buildProbleem(400, issues);
  record.set('actief', false);
  const versie = keepVersie(tx, record);
  writeAudit(tx, { wie: wie.id, wat: 'gestopt', record });
  const filter = "reeks = {:reeks} && datum >= {:vandaag} && (status = 'concept' || status = 'uitgenodigd')";
  const params = { reeks: record.id, vandaag: vandaag() };
  const komende = tx.findRecordsByFilter('overleggen', filter, 'datum', 0, 0, params);
  for (const overleg of komende) callOff(tx, overleg!, reden, wie.id);
  return { versie, afgezegd: komende.length };
}

/** What is decided in between has no plan, and a series that ended does not change. */
export function refuseNietGepland(record: core.Record): Probleem | null {
  const gepland: Reekssoort = 'gepland';
  if (record.getString('soort') !== gepland)
    return buildProbleem(409, [{ path: 'id', code: 'overgang-kan-niet' }]);
  return record.getBool('actief') ? null : buildProbleem(409, [{ path: 'id', code: 'reeks-gestopt' }]);
}

function keepVersie(tx: core.App, record: core.Record): number {
  const versie = record.getInt('versie') + 1;
  record.set('versie', versie);
  tx.save(record);
  return versie;
}

function readReeks(body: { [veld: string]: unknown }): Reeks {
  return {
    naam: readVeld(body, 'naam').trim(),
    team: readVeld(body, 'team').trim(),
    eersteDag: readVeld(body, 'eersteDag').trim(),
    ...readRitme(body),
    ...readPlan(body),
  };
}

function setReeks(record: core.Record, reeks: Reeks): void {
  for (const veld of ['naam', 'team', 'weekdag', 'ritmeWeken', 'eersteDag'] as const)
    record.set(veld, reeks[veld]);
  setPlan(record, reeks);
}

function checkInvoer(tx: core.App, reeks: Reeks, was: { id: string; eersteDag: string }): Issue[] {
  const situatie = { collegas: listCollegas(tx, reeks), vandaag: vandaag(), eersteDagWas: was.eersteDag };
  const issues = checkReeks(reeks, situatie);
  const params = { naam: reeks.naam, id: was.id };
  const filter = 'naam = {:naam} && id != {:id}';
  if (tx.findRecordsByFilter('overlegreeksen', filter, '', 1, 0, params).length > 0) {
    issues.push({ path: 'naam', code: 'reeksnaam-bestaat', params: { naam: reeks.naam } });
  }
  return issues;
}
