import type { Signaalstatus } from '#core/signaal/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import type { Rol } from '#core/basis/rollen.ts';
import { checkSignaal, type Signaal } from '#core/signaal/signaal.ts';
import { mayKnowMelder } from '#core/signaal/zicht.ts';
import { asksAntwoord } from '#core/signaal/toestemming.ts';
import { checkUitstel } from '#core/tijd/compute-termijnen.ts';
import { checkEigen } from '../basis/check-eigen.ts';
import { findMelder } from '../basis/find-melder.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { readWerkwijze } from '../organisatie/read-instellingen.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { readBehandeling } from './behandeling.ts';
import { auditSignaal, moveSignaal } from './move-signaal.ts';
import { readAntwoordVoor, readTermijn } from './termijn.ts';
import { readHeel } from '../basis/verborgen.ts';

/** What only the server decides; `verbetering` changes through a koppeling. */
const eigenVelden = [
  'kenmerk',
  'formulierhash',
  'inhoudhashes',
  'ontvangenOp',
  'tekst',
  'contactVoor',
  'contactOp',
  'beantwoordOp',
  'antwoordVoor',
  'bereikbaar',
  'geslotenOp',
  'wissingGevraagdOp',
  'verbetering',
] as const;

/** By which a person says how grave it is, or that it was said before. */
const oordeelvelden = ['ernst', 'herhalingVan'];

/** A change of a signal: who handles it, its status, what is known of it. */
export function updateSignaal(e: core.RecordRequestEvent): void {
  const probleem = inRequestTransaction(e, (tx) => saveChange(e, tx));
  if (probleem) answerProbleem(e, probleem);
}

function saveChange(e: core.RecordRequestEvent, tx: core.App): Probleem | null {
  const record = e.record!;
  const fresh = tx.findRecordById('signalen', record.id);
  const stale = checkVersie(e, fresh);
  if (stale) return stale;
  const eigen = checkEigen(e, fresh, eigenVelden);
  if (eigen.length > 0) return buildProbleem(400, eigen);
  for (const veld of eigenVelden) record.set(veld, fresh.get(veld));
  if (answerOngewijzigd(e, fresh)) return null;
  const verboden = refuseHerhaling(e, tx, fresh);
  if (verboden) return verboden;
  const van = fresh.getString('status') as Signaalstatus;
  const naar = record.getString('status') as Signaalstatus;
  const stap = { van, naar, behandelaar: record.getString('behandelaar') };
  const issues = [
    ...checkChange(tx, record, fresh),
    ...moveSignaal(record, { ...stap, antwoordGevraagd: isAntwoordGevraagd(tx, record) }),
    ...checkUitstel(readTermijn(record), vandaag()),
  ];
  if (issues.length > 0) return buildProbleem(400, issues);
  record.set('antwoordVoor', readAntwoordVoor(record));
  e.next();
  auditSignaal(tx, record, { wie: wieId(e), van });
  auditTermijn(tx, wieId(e), record, fresh);
  if (naar !== van) raise(tx, 'signaal-verzet', { signaal: record, van, naar });
  if (oordeelvelden.some((veld) => record.getString(veld) !== fresh.getString(veld)))
    raise(tx, 'signaal-beoordeeld', { signaal: record });
  return null;
}

/** R13: an earlier signal is named only by who may see it, and no signal repeats itself. */
function refuseHerhaling(e: core.RecordRequestEvent, tx: core.App, fresh: core.Record): Probleem | null {
  const herhalingVan = e.record!.getString('herhalingVan');
  if (herhalingVan === fresh.getString('herhalingVan')) return null;
  const wie = { id: wieId(e), rollen: (e.auth?.getStringSlice('rollen') ?? []) as Rol[] };
  const eerder = tx.findRecordsByIds('signalen', herhalingVan === '' ? [] : [herhalingVan])[0];
  const mag = herhalingVan === '' || (eerder !== undefined && mayKnowMelder(wie, readBehandeling(eerder)));
  if (mag && herhalingVan !== fresh.id) return null;
  return buildProbleem(400, [{ path: 'herhalingVan', code: 'niet-gevonden' }]);
}

/** R14: a later day for an answer is always to be seen: from which day, to which, and by whom. */
function auditTermijn(tx: core.App, wie: string, record: core.Record, fresh: core.Record): void {
  const [van, naar] = [fresh.getString('antwoordVoor'), record.getString('antwoordVoor')];
  if (van !== naar) writeAudit(tx, { wie, wat: 'termijn', record, van, naar });
}

/** A neighbourhood that left the list may stay on the signals that have it. */
function checkChange(tx: core.App, record: core.Record, fresh: core.Record): Issue[] {
  const gehad = fresh.getString('wijk');
  const thema = readThema(tx, record);
  return checkSignaal(readSignaal(record, thema), {
    themas: [thema],
    wijken: gehad === record.getString('wijk') ? [gehad] : readWerkwijze(tx).wijken,
    vandaag: vandaag(),
  });
}

function isAntwoordGevraagd(tx: core.App, record: core.Record): boolean {
  const melder = findMelder(tx, record.id);
  const gegeven = melder?.getStringSlice('toestemmingen') ?? [];
  return asksAntwoord({ awb: record.getBool('awb') }, gegeven);
}

function readThema(tx: core.App, record: core.Record): string {
  return tx.findRecordsByIds('themas', [record.getString('thema')])[0]?.getString('slug') ?? '';
}

function readSignaal(record: core.Record, thema: string): Signaal {
  return {
    soort: record.getString('soort'),
    herkomst: record.getString('herkomst'),
    kanaal: record.getString('kanaal'),
    ontvangenOp: record.getString('ontvangenOp'),
    // What is hidden makes a text longer, and is no change of it.
    tekst:
      record.getString('tekst') === record.original().getString('tekst')
        ? readHeel(record)
        : record.getString('tekst'),
    samenvatting: record.getString('samenvatting'),
    emotie: record.getString('emotie'),
    thema,
    wijk: record.getString('wijk'),
    ernst: record.getString('ernst'),
    awb: record.getBool('awb'),
  };
}
