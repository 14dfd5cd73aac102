import { checkFormuliertelling, type Formuliertelling } from '#core/luisteren/afhaken.ts';
import { buildProbleem } from '../basis/probleem.ts';
import { inTransaction } from '../basis/transactie.ts';
import type { Uitkomst } from '../basis/registratie.ts';

const meesteDagen = 120;

/** Keeps the totals of days as the public server counted them; the same day again replaces what was there. */
export function postFormuliertellingen(e: core.RequestEvent): Uitkomst<'POST /formuliertellingen'> {
  const dagen = readDagen(e.requestInfo().body['dagen']);
  const issues = dagen.flatMap(checkFormuliertelling);
  if (issues.length > 0) return buildProbleem(400, issues);
  return inTransaction(e.app, (tx) => {
    for (const dag of dagen) keepDag(tx, dag);
    return { dagen: dagen.length };
  });
}

function readDagen(gestuurd: unknown): Formuliertelling[] {
  const lijst: unknown = JSON.parse(JSON.stringify(gestuurd ?? []));
  if (!Array.isArray(lijst)) return [];
  return lijst.slice(0, meesteDagen).map((rij: unknown) => {
    const { dag, geopend, verstuurd, fouten } = (rij ?? {}) as Partial<Formuliertelling>;
    return {
      dag: typeof dag === 'string' ? dag : '',
      geopend: geopend ?? NaN,
      verstuurd: verstuurd ?? NaN,
      fouten: typeof fouten === 'object' && fouten !== null ? fouten : {},
    };
  });
}

function keepDag(tx: core.App, { dag, geopend, verstuurd, fouten }: Formuliertelling): void {
  const eerder = tx.findRecordsByFilter('formuliertellingen', 'dag = {:dag}', '', 1, 0, { dag })[0];
  const rij = eerder ?? new Record(tx.findCachedCollectionByNameOrId('formuliertellingen'), { dag });
  rij.set('geopend', geopend);
  rij.set('verstuurd', verstuurd);
  rij.set('fouten', fouten);
  tx.save(rij);
}
