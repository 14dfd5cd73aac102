import type { Fase } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkFase, checkUitkomstwijziging } from '#core/loop/loop.ts';
import { checkConceptlengte, checkKeuzes } from '#core/verbetering/verbetering.ts';
import { checkEigen } from '../basis/check-eigen.ts';
import { writeAudit } from '../basis/audit.ts';
import { raise } from '../basis/gebeurtenis.ts';
import { nextKenmerk } from '../basis/kenmerk.ts';
import { answerProbleem, buildProbleem, type Probleem } from '../basis/probleem.ts';
import { takeSleutel } from '../basis/take-sleutel.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { vandaag } from '../basis/vandaag.ts';
import { checkCitaatVan } from './citaatbron.ts';
import { keepHistory } from './history.ts';
import { eigenVelden, readTekst, readVerbetering } from './record.ts';

/** Where the board shows what nobody said anything about yet. */
const begin: Fase = 'gehoord';

/** What follows from what happened; of the fase its own sentence says so. */
const gevolgVelden = eigenVelden.filter((veld) => veld !== 'fase');

/** What the closing gate asks of the entry itself. */
const uitkomstvelden = ['uitkomst', 'reden', 'uitleg', 'ingangsmaand'] as const;

/** R16: a request that names another fase than there is, is refused. */
function checkGevraagdeFase(e: core.RecordRequestEvent, fase: string): Issue[] {
  const gevraagd = e.requestInfo().body['fase'] as unknown;
  return gevraagd === undefined || gevraagd === '' ? [] : checkFase(fase, String(gevraagd));
}

/** A new entry: gets its kenmerk and starts as a concept. */
export function createVerbetering(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const wie = wieId(e);
  const eerder = takeSleutel(e);
  if (eerder) return e.json(200, eerder);
  const teLang = refuseLengte(record);
  if (teLang) return answerProbleem(e, teLang);
  const probleem = inRequestTransaction(e, (tx) => {
    const issues = [
      ...checkEigen(e, null, gevolgVelden),
      ...checkGevraagdeFase(e, begin),
      ...checkKeuzes(readVerbetering(tx, record)),
      ...checkCitaatVan(tx, record, ''),
    ];
    if (issues.length > 0) return buildProbleem(400, issues);
    for (const veld of eigenVelden) record.set(veld, '');
    record.set('kenmerk', nextKenmerk(tx, vandaag().slice(0, 4)));
    record.set('fase', begin);
    record.set('publicatiestatus', 'concept');
    record.set('laatstBewerktDoor', wie);
    record.set('eigenaar', record.getString('eigenaar') || wie);
    record.set('liveVersie', 0);
    record.set('versie', 1);
    e.next();
    keepHistory(tx, record, wie, true);
    writeAudit(tx, { wie, wat: 'aangemaakt', record, naar: 'concept' });
    raise(tx, 'uitkomst-gewijzigd', { verbetering: record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** A change of an entry: of its text, which makes it a concept again, or of who looks after it. */
export function updateVerbetering(e: core.RecordRequestEvent): void {
  const probleem = refuseLengte(e.record!) ?? inRequestTransaction(e, (tx) => saveChange(e, tx));
  if (probleem) answerProbleem(e, probleem);
}

/** Asked before anybody has to wait: what is longer is compared with nothing. */
function refuseLengte(record: core.Record): Probleem | null {
  const issues = checkConceptlengte({
    titel: record.getString('titel'),
    vraag: record.getString('vraag'),
    verbetering: record.getString('verbetering'),
    uitleg: record.getString('uitleg'),
  });
  return issues.length > 0 ? buildProbleem(400, issues) : null;
}

function saveChange(e: core.RecordRequestEvent, tx: core.App): Probleem | null {
  const record = e.record!;
  const wie = wieId(e);
  const fresh = tx.findRecordById('verbeteringen', record.id);
  const stale = checkVersie(e, fresh);
  if (stale) return stale;
  const fase = fresh.getString('fase') as Fase;
  const issues = [
    ...checkEigen(e, fresh, gevolgVelden),
    ...checkKeuzes(readVerbetering(tx, record)),
    ...checkGevraagdeFase(e, fase),
    ...checkUitkomstwijziging(fase, fresh.getString('uitkomst'), record.getString('uitkomst')),
    ...checkCitaatVan(tx, record, fresh.getString('citaatVan')),
  ];
  if (issues.length > 0) return buildProbleem(400, issues);
  for (const veld of eigenVelden) record.set(veld, fresh.get(veld));
  if (answerOngewijzigd(e, fresh)) return null;
  if (fresh.getString('uitkomst') !== record.getString('uitkomst')) record.set('medewerkersVerteldOp', '');

  const status = fresh.getString('publicatiestatus');
  const nieuweTekst = JSON.stringify(readTekst(tx, record)) !== JSON.stringify(readTekst(tx, fresh));
  if (nieuweTekst) {
    record.set('publicatiestatus', 'concept');
    record.set('laatstBewerktDoor', wie);
    record.set('goedgekeurdDoor', '');
  }
  e.next();
  if (nieuweTekst) {
    keepHistory(tx, record, wie, status !== 'concept');
    writeAudit(tx, { wie, wat: 'gewijzigd', record, van: status, naar: 'concept' });
  }
  if (uitkomstvelden.some((veld) => fresh.getString(veld) !== record.getString(veld))) {
    raise(tx, 'uitkomst-gewijzigd', { verbetering: record });
  }
  if (fresh.getString('eigenaar') !== record.getString('eigenaar')) {
    writeAudit(tx, { wie, wat: 'eigenaar', record });
  }
  return null;
}
