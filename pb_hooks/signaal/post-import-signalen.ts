import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isDienst } from '../basis/toegang.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { checkAantal } from '../basis/check-aantal.ts';
import { checkSignaalrijen, importSignalen, type Signaalrij } from './import-signalen.ts';

const hoogstens = 1000;

/** Signals of an import, all of them or none. The same rows again change nothing. */
export function postImportSignalen(e: core.RequestEvent): void {
  if (!isDienst(e)) return answerProbleem(e, buildProbleem(403, [{ path: '', code: 'niet-ingelogd' }]));
  const { rijen: gegeven } = e.requestInfo().body as { rijen?: Signaalrij[] };
  const rijen = Array.isArray(gegeven) ? gegeven : [];
  let ingevoerd = 0;
  const probleem = inDurableTransaction(e.app, (tx) => {
    const issues = [...checkAantal(rijen.length, hoogstens), ...checkSignaalrijen(tx, rijen)];
    if (issues.length > 0) return buildProbleem(400, issues);
    ingevoerd = importSignalen(tx, rijen);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, { ingevoerd, ongewijzigd: rijen.length - ingevoerd });
}
