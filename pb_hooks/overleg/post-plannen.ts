import type { Overlegstatus } from '#core/overleg/enumeraties.ts';
import { checkReden } from '#core/basis/reden.ts';
import { checkUitnodigen, checkVerzetting, isVerzet, listAanwezigen } from '#core/overleg/verzetting.ts';
import type { Overlegstand } from '#records/contract/overlegreeks.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { answerPlan, type Planverzoek } from './answer-plan.ts';
import { callOff } from './call-off.ts';
import { fillReeks } from './fill-reeks.ts';
import { checkOverlegstap, moveOverleg } from './move-overleg.ts';
import { listCollegas, readGepland, readPlan, setPlan } from './plan.ts';
import { refuseNietGepland } from './post-reeks.ts';
import { tellOverleg } from './tell-overleg.ts';

function answerStand(overleg: core.Record): Overlegstand {
  return {
    id: overleg.id,
    datum: overleg.getString('datum'),
    status: overleg.getString('status') as Overlegstatus,
    versie: overleg.getInt('versie'),
  };
}

/** The next meeting of a series that was not held or called off. */
export function postVolgende(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overlegreeksen/{id}/overleggen'> {
  return inTransaction(e.app, (tx) => {
    const reeks = tx.findRecordsByIds('overlegreeksen', [e.request!.pathValue('id')])[0];
    if (!reeks) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const weigering = refuseNietGepland(reeks);
    if (weigering) return weigering;
    fillReeks(tx, reeks, wie.id);
    const filter =
      "reeks = {:reeks} && datum >= {:vandaag} && (status = 'concept' || status = 'uitgenodigd' || status = 'bezig')";
    const params = { reeks: reeks.id, vandaag: vandaag() };
    const overleg = tx.findRecordsByFilter('overleggen', filter, 'datum', 1, 0, params)[0];
    return overleg ? answerStand(overleg) : buildProbleem(409, [{ path: 'id', code: 'overgang-kan-niet' }]);
  });
}

/** Invites the people of a meeting, each once. */
export function postUitnodigingenOverleg(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overleggen/{id}/uitnodigingen'> {
  return answerPlan(e, wie, 'overleggen', invite);
}

function invite({ tx, record, wie }: Planverzoek): Uitkomst<'POST /overleggen/{id}/uitnodigingen'> {
  const kanNiet = checkOverlegstap(record, 'uitnodigen', vandaag());
  if (kanNiet.length > 0) return buildProbleem(409, kanNiet);
  const gepland = readGepland(record);
  const collegas = listCollegas(tx, gepland);
  const issues = checkUitnodigen(gepland, collegas);
  if (issues.length > 0) return buildProbleem(400, issues);
  // Called off and put back, it is another invitation than the one that calendars threw away.
  const nummer = record.getInt('uitnodigingnummer');
  if (nummer > 0) record.set('uitnodigingnummer', nummer + 1);
  const mensen = listAanwezigen(gepland, collegas);
  moveOverleg(tx, record, 'uitnodigen', { besluitdag: vandaag(), wie: wie.id });
  tellOverleg(tx, record, { soort: 'uitnodiging' }, mensen);
  return { ...answerStand(record), uitgenodigd: mensen.length };
}

/** Gives a meeting another day, time, place or company. */
export function postVerzetting(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overleggen/{id}/verzettingen'> {
  return answerPlan(e, wie, 'overleggen', reschedule);
}

function reschedule({ tx, record, wie, body }: Planverzoek): Uitkomst<'POST /overleggen/{id}/verzettingen'> {
  const kanNiet = checkOverlegstap(record, 'verzetten', vandaag());
  if (kanNiet.length > 0) return buildProbleem(409, kanNiet);
  const was = readGepland(record);
  const wordt = { ...readPlan(body), datum: readVeld(body, 'datum').trim() };
  const collegas = listCollegas(tx, wordt);
  const isUitgenodigd = record.getString('status') === 'uitgenodigd';
  const issues = [
    ...checkVerzetting(wordt, { collegas, vandaag: vandaag(), bezet: listBezet(tx, record) }),
    ...(isUitgenodigd && wordt.plaats === '' ? [{ path: 'plaats', code: 'waar-verplicht' } as const] : []),
  ];
  if (issues.length > 0) return buildProbleem(400, issues);
  setPlan(record, wordt);
  record.set('datum', wordt.datum);
  const hoorden = listAanwezigen(was, listCollegas(tx, was));
  const horen = listAanwezigen(wordt, collegas);
  const weg = hoorden.filter((id) => !horen.includes(id));
  if (isUitgenodigd && (isVerzet(was, wordt) || weg.length > 0)) {
    record.set('uitnodigingnummer', record.getInt('uitnodigingnummer') + 1);
  }
  const gezet = moveOverleg(tx, record, 'verzetten', { besluitdag: vandaag(), wie: wie.id });
  if ('gevolgen' in gezet && gezet.gevolgen.includes('meld-wijziging')) {
    if (isVerzet(was, wordt))
      tellOverleg(
        tx,
        record,
        { soort: 'wijziging', was },
        horen.filter((id) => hoorden.includes(id)),
      );
    tellOverleg(
      tx,
      record,
      { soort: 'uitnodiging' },
      horen.filter((id) => !hoorden.includes(id)),
    );
    tellOverleg(tx, record, { soort: 'afzegging', reden: 'U hoeft er niet meer bij te zijn.' }, weg);
  }
  return answerStand(record);
}

/** The days of the other meetings of its series that go on. */
function listBezet(tx: core.App, overleg: core.Record): string[] {
  const filter = "reeks = {:reeks} && id != {:id} && status != 'vervallen' && datum >= {:vandaag}";
  const params = { reeks: overleg.getString('reeks'), id: overleg.id, vandaag: vandaag() };
  return tx.findRecordsByFilter('overleggen', filter, '', 0, 0, params).map((rij) => rij!.getString('datum'));
}

/** Calls a meeting off, with the reason for who was invited. */
export function postAfzegging(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /overleggen/{id}/afzeggingen'> {
  return answerPlan(e, wie, 'overleggen', ({ tx, record, body }) => {
    const kanNiet = checkOverlegstap(record, 'afzeggen', vandaag());
    if (kanNiet.length > 0) return buildProbleem(409, kanNiet);
    const reden = readVeld(body, 'reden').trim();
    const issues = checkReden('reden', reden, 'reden-verplicht');
    if (issues.length > 0) return buildProbleem(400, issues);
    callOff(tx, record, reden, wie.id);
    return answerStand(record);
  });
}

/** Puts a meeting back that was called off. */
export function postHerstelling(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /overleggen/{id}/herstellingen'> {
  return answerPlan(e, wie, 'overleggen', ({ tx, record }) => {
    const datum = record.getString('datum');
    if (listBezet(tx, record).includes(datum)) {
      return buildProbleem(409, [{ path: 'datum', code: 'dag-bezet', params: { dag: datum } }]);
    }
    record.set('reden', '');
    const gezet = moveOverleg(tx, record, 'herstellen', { besluitdag: vandaag(), wie: wie.id });
    return 'issues' in gezet ? buildProbleem(409, gezet.issues) : answerStand(record);
  });
}
