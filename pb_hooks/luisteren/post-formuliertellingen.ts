import { checkFormuliertelling, type Formuliertelling } from '#core/luisteren/afhaken.ts';
import { answerProbleem, buildProbleem } from '../basis/probleem.ts';
import { isDienst } from '../basis/toegang.ts';
import { inTransaction } from '../basis/transactie.ts';

const meesteDagen = 120;

/** Keeps the totals of days as the public server counted them; the same day again replaces what was there. */
export function postFormuliertellingen(e: core.RequestEvent): void {
  if (!isDienst(e)) {
    const code = e.auth ? 'geen-rol' : 'niet-ingelogd';
    return answerProbleem(
      e,
      buildProbleem(e.auth ? 403 : 401, [{ path: 'rollen', code, params: { rollen: 'dienst' } }]),
    );
  }
  const dagen = readDagen(e.requestInfo().body['dagen']);
  const issues = dagen.flatMap(checkFormuliertelling);
  if (issues.length > 0) return answerProbleem(e, buildProbleem(400, issues));
  const probleem = inTransaction(e.app, (tx) => {
    for (const dag of dagen) keepDag(tx, dag);
    return null;
  });
  if (probleem) answerProbleem(e, probleem);
  else e.json(200, { dagen: dagen.length });
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
