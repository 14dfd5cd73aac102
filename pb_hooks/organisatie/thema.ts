import { onlyErrors, type Issue } from '#core/basis/issue.ts';
import { checkPersoonsgegevens } from '#core/persoonsgegevens/check-persoonsgegevens.ts';
import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import { createSlug } from '#core/taal/slug.ts';
import { writeAudit } from '../basis/audit.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { wieId } from '../basis/toegang.ts';
import { inRequestTransaction } from '../basis/transactie.ts';
import { answerOngewijzigd, checkVersie } from '../basis/versie.ts';
import { readOrganisatie } from './read-instellingen.ts';

/** R1: the name and sentence of a theme are public as soon as they are saved. */
function checkTeksten(tx: core.App, record: core.Record): Issue[] {
  const velden = { naam: record.getString('naam'), omschrijving: record.getString('omschrijving') };
  return onlyErrors(checkPersoonsgegevens(velden, readOrganisatie(tx).eigenGegevens));
}

/** A new theme gets its slug from its name and keeps it. */
export function createThema(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const issues = checkTeksten(tx, record);
    if (issues.length > 0) return buildProbleem(400, issues);
    const bezet = (slug: string): boolean =>
      tx.findRecordsByFilter('themas', 'slug = {:slug}', '', 1, 0, { slug }).length > 0;
    record.set('slug', createSlug(record.getString('naam'), bezet));
    record.set('versie', 1);
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'aangemaakt', record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** A theme changes its name, sentence or place, never its slug. */
export function updateThema(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const fresh = tx.findRecordById('themas', record.id);
    const stale = checkVersie(e, fresh);
    if (stale) return stale;
    if (answerOngewijzigd(e, fresh)) return null;
    const issues = checkTeksten(tx, record);
    if (issues.length > 0) return buildProbleem(400, issues);
    record.set('slug', fresh.getString('slug'));
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'gewijzigd', record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** A theme can only go when no entry or signal has it, nor a version that is still on the site. */
export function deleteThema(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    if (isInUse(tx, record.id)) return buildProbleem(409, [{ path: 'id', code: 'thema-in-gebruik' }]);
    if (isOnSite(tx, record.getString('slug'))) {
      return buildProbleem(409, [{ path: 'id', code: 'thema-op-de-site' }]);
    }
    writeAudit(tx, { wie: wieId(e), wat: 'verwijderd', record });
    e.next();
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

function isOnSite(tx: core.App, slug: string): boolean {
  const filter = "soort = 'verbetering' && ingetrokkenOp = '' && inhoud ~ {:slug}";
  return tx
    .findRecordsByFilter('publicaties', filter, '', 0, 0, { slug: `"${slug}"` })
    .some((rij) => (JSON.parse(rij!.getString('inhoud')) as VerbeteringInhoud).themas.includes(slug));
}

function isInUse(tx: core.App, id: string): boolean {
  return (
    tx.findRecordsByFilter('verbeteringen', 'themas.id ?= {:id}', '', 1, 0, { id }).length > 0 ||
    tx.findRecordsByFilter('signalen', 'thema = {:id}', '', 1, 0, { id }).length > 0
  );
}
