import { raise } from '../basis/gebeurtenis.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { inDurableTransaction } from '../basis/transactie.ts';
import { checkRijen } from '../basis/check-rijen.ts';
import { splitVerborgen } from '../basis/verborgen.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { checkSignaalrijen, importSignalen, type Signaalrij } from './import-signalen.ts';

const hoogstens = 1000;

/** The first and the last day on which they came in. */
function findPeriode(rijen: readonly Signaalrij[]): { van: string; tot: string } {
  const dagen = rijen.map(({ ontvangenOp }) => ontvangenOp).sort();
  return { van: dagen[0]!, tot: dagen[dagen.length - 1]! };
}

/** Signals of an import, all of them or none. The same rows again change nothing. */
export function postImportSignalen(e: core.RequestEvent): Uitkomst<'POST /importen/signalen'> {
  const { rijen: gegeven } = e.requestInfo().body as { rijen?: Signaalrij[] };
  const rijen = Array.isArray(gegeven) ? gegeven : [];
  const aantal = checkRijen(rijen.length, hoogstens);
  const issues = aantal.length > 0 ? aantal : checkSignaalrijen(e.app, rijen);
  if (issues.length > 0) return buildProbleem(400, issues);
  const gelezen = rijen.map((rij) => ({ ...rij, verborgen: splitVerborgen('tekst', rij.tekst) }));
  return inDurableTransaction(e.app, (tx) => {
    const ingevoerd = importSignalen(tx, gelezen);
    if (ingevoerd > 0) raise(tx, 'signalen-ingelezen', { ...findPeriode(gelezen), aantal: ingevoerd });
    return { ingevoerd, ongewijzigd: rijen.length - ingevoerd };
  });
}
