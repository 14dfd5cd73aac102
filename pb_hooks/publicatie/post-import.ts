import type { Issue } from '#core/basis/issue.ts';
import { hasRol, type Rol } from '#core/basis/rollen.ts';
import { redactieovergangen } from '#core/verbetering/redactie.ts';
import { buildProbleem, type Probleem } from '../basis/probleem.ts';
import { isProbleem } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';
import { checkRijen } from '../basis/check-rijen.ts';
import type { Uitkomst } from '../basis/registratie.ts';
import { importRij, type ImportRij } from './import-verbetering.ts';

/** As many as the import command sends at once: each row is checked and written, and others wait for that (server/import/kinds.ts). */
const hoogstens = 10;

interface Verzoek {
  rijen?: ImportRij[];
  publiceer?: boolean;
  goedgekeurdDoor?: string;
  ingevoerdDoor?: string;
}

/** Rows of an import, all of them or none. The same rows again change nothing. */
export function postImport(e: core.RequestEvent): Uitkomst<'POST /importen/verbeteringen'> {
  const verzoek = e.requestInfo().body as Verzoek;
  const rijen = Array.isArray(verzoek.rijen) ? verzoek.rijen : [];
  const telling = { ingevoerd: 0, ongewijzigd: 0, gepubliceerd: 0 };
  return inTransaction(e.app, (tx) => {
    const vooraf = checkRijen(rijen.length, hoogstens);
    if (vooraf.length > 0) return buildProbleem(400, vooraf);
    const goedkeurder = verzoek.publiceer ? findGoedkeurder(tx, verzoek.goedgekeurdDoor ?? '') : null;
    if (verzoek.publiceer && !goedkeurder) return onbekendeGoedkeurder(verzoek.goedgekeurdDoor ?? '');
    const invoerder = findInvoerder(tx, verzoek);
    if (isProbleem(invoerder)) return invoerder;
    const issues: Issue[] = [];
    rijen.forEach((rij, i) => {
      const uitkomst = importRij(tx, rij, { invoerder: invoerder.id, goedkeurder });
      issues.push(...uitkomst.issues.map((issue) => ({ ...issue, path: `rijen.${i}.${issue.path}` })));
      telling[uitkomst.nieuw ? 'ingevoerd' : 'ongewijzigd'] += 1;
      if (uitkomst.gepubliceerd) telling.gepubliceerd += 1;
    });
    return issues.length > 0 ? buildProbleem(400, issues) : telling;
  });
}

/** The active member of staff in whose name the rows are published, if that person may approve. */
function findGoedkeurder(tx: core.App, email: string): core.Record | null {
  const found = findActief(tx, email);
  const mag = found && hasRol(found.getStringSlice('rollen') as Rol[], redactieovergangen.goedkeuren.rollen);
  return mag ? found : null;
}

function findActief(tx: core.App, email: string): core.Record | undefined {
  const filter = 'email = {:email} && actief = true';
  return tx.findRecordsByFilter('medewerkers', filter, '', 1, 0, { email })[0];
}

/**
 * R2: the id of whoever runs an import and so saw its rows: the account that was named, or the only beheerder, whose the server is. '' when
 * that is not known, and then nothing is published.
 */
function findInvoerder(tx: core.App, { ingevoerdDoor = '', publiceer }: Verzoek): { id: string } | Probleem {
  if (ingevoerdDoor !== '') {
    const params = { waarde: ingevoerdDoor };
    const genoemd = findActief(tx, ingevoerdDoor);
    if (genoemd) return { id: genoemd.id };
    return buildProbleem(400, [{ path: 'ingevoerdDoor', code: 'onbekende-invoerder', params }]);
  }
  const beheerders = tx
    .findRecordsByFilter('medewerkers', 'actief = true', '', 0, 0)
    .filter((wie) => wie!.getStringSlice('rollen').includes('beheerder'));
  if (beheerders.length === 1) return { id: beheerders[0]!.id };
  return publiceer ? buildProbleem(400, [{ path: 'ingevoerdDoor', code: 'noem-invoerder' }]) : { id: '' };
}

function onbekendeGoedkeurder(waarde: string): Probleem {
  return buildProbleem(400, [{ path: 'goedgekeurdDoor', code: 'onbekende-goedkeurder', params: { waarde } }]);
}
