import { checkKeuze, checkTekst } from '#core/basis/check.ts';
import type { Issue } from '#core/basis/issue.ts';
import { isDatum } from '#core/tijd/dagen.ts';
import { breuksoorten, type Breuksoort } from '#core/vroegsignaal/enumeraties.ts';
import { writeAudit } from '../basis/audit.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { readVeld } from '../basis/read-verzoek.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import type { Wie } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { refuseVersie } from '../basis/versie.ts';
import { vandaag } from '../basis/vandaag.ts';

const langsteTekst = 300;

export interface Breuk {
  soort: Breuksoort;
  thema: string;
  van: string;
  tot: string;
  tekst: string;
}

function checkBreuk(tx: core.App, { soort, thema, van, tot, tekst }: Record<keyof Breuk, string>): Issue[] {
  const issues = [
    ...checkKeuze('soort', soort, breuksoorten, true),
    ...checkTekst('tekst', tekst, langsteTekst, true),
  ];
  if (!isDatum(van)) issues.push({ path: 'van', code: van === '' ? 'verplicht' : 'geen-datum' });
  if (tot !== '' && !isDatum(tot)) issues.push({ path: 'tot', code: 'geen-datum' });
  if (isDatum(van) && isDatum(tot) && tot < van) issues.push({ path: 'tot', code: 'breuk-eind-voor-begin' });
  if (thema !== '' && tx.findRecordsByIds('themas', [thema]).length === 0)
    issues.push({ path: 'thema', code: 'niet-gevonden' });
  return issues;
}

function createBreuk(tx: core.App, breuk: Breuk, wie: string): core.Record {
  const record = new Record(tx.findCachedCollectionByNameOrId('reeksbreuken'), {
    ...breuk,
    systeem: wie === 'systeem',
    versie: 1,
  });
  tx.save(record);
  writeAudit(tx, { wie, wat: 'breuk', record, naar: breuk.soort });
  return record;
}

/** A person says why weeks are unlike others: a new channel, a campaign. */
export function postReeksbreuk(e: core.RequestEvent, wie: Wie): Uitkomst<'POST /reeksbreuken'> {
  const body = e.requestInfo().body;
  const veld = (naam: string): string => readVeld(body, naam).trim();
  const breuk = {
    soort: veld('soort'),
    thema: veld('thema'),
    van: veld('van'),
    tot: veld('tot'),
    tekst: veld('tekst'),
  };
  const issues = checkBreuk(e.app, breuk);
  if (issues.length > 0) return buildProbleem(400, issues);
  return inTransaction(e.app, (tx) => ({
    id: createBreuk(tx, { ...breuk, soort: breuk.soort as Breuksoort }, wie.id).id,
  }));
}

/** It was no break after all. */
export function postBreukintrekking(
  e: core.RequestEvent,
  wie: Wie,
): Uitkomst<'POST /reeksbreuken/{id}/intrekkingen'> {
  return inTransaction<{ id: string }>(e.app, (tx) => {
    const record = tx.findRecordsByIds('reeksbreuken', [e.request!.pathValue('id')])[0];
    if (!record) return buildProbleem(404, [{ path: 'id', code: 'niet-gevonden' }]);
    const stale = refuseVersie(e, record);
    if (stale) return stale;
    const reden = readVeld(e.requestInfo().body, 'reden').trim();
    if (reden === '') return buildProbleem(400, [{ path: 'reden', code: 'reden-verplicht' }]);
    writeAudit(tx, {
      wie: wie.id,
      wat: 'breuk-weg',
      record,
      van: record.getString('soort'),
      naar: reden.slice(0, langsteTekst),
    });
    tx.delete(record);
    return { id: record.id };
  });
}

/** A new theme begins with no past of its own, when there were signals before it. */
export function breakAtThema(e: core.RecordEvent): void {
  e.next();
  const thema = e.record!;
  if (e.app.findRecordsByFilter('signalen', "thema != ''", '', 1, 0).length === 0) return;
  const dag = vandaag();
  createBreuk(
    e.app,
    { soort: 'nieuw-begin', thema: thema.id, van: dag, tot: '', tekst: 'Nieuw thema' },
    'systeem',
  );
}

/** An import may be why these weeks have more; they warn all the same. The files of one day are one break. */
export function breakAtImport(tx: core.App, { van, tot }: { van: string; tot: string }): void {
  const filter = "systeem = true && soort = 'verklaart' && thema = '' && created >= {:dag}";
  const eerder = tx.findRecordsByFilter('reeksbreuken', filter, '', 1, 0, { dag: vandaag() })[0];
  if (!eerder) {
    createBreuk(tx, { soort: 'verklaart', thema: '', van, tot, tekst: 'Signalen ingelezen' }, 'systeem');
    return;
  }
  if (van < eerder.getString('van')) eerder.set('van', van);
  if (tot > eerder.getString('tot')) eerder.set('tot', tot);
  eerder.set('versie', eerder.getInt('versie') + 1);
  tx.save(eerder);
}
