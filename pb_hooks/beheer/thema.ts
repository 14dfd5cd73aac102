import { createSlug } from '#core/slug.ts';
import { writeAudit } from '../audit.ts';
import { answerProbleem, buildProbleem } from '../probleem.ts';
import { wieId } from '../toegang.ts';
import { inRequestTransaction } from '../transactie.ts';
import { checkVersie } from '../versie.ts';

/** A new theme gets its slug from its name and keeps it. */
export function createThema(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
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
    record.set('slug', fresh.getString('slug'));
    e.next();
    writeAudit(tx, { wie: wieId(e), wat: 'gewijzigd', record });
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}

/** A theme can only go when no entry has it. */
export function deleteThema(e: core.RecordRequestEvent): void {
  const record = e.record!;
  const probleem = inRequestTransaction(e, (tx) => {
    const gebruikt = tx.findRecordsByFilter('verbeteringen', 'themas.id ?= {:id}', '', 1, 0, {
      id: record.id,
    });
    if (gebruikt.length > 0) return buildProbleem(409, [{ path: 'id', code: 'thema-in-gebruik' }]);
    writeAudit(tx, { wie: wieId(e), wat: 'verwijderd', record });
    e.next();
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
}
