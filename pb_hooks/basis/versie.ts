import { checkGenoemdeVersie } from '#core/basis/versie.ts';
import { buildProbleem, type Probleem } from './probleem.ts';

/** R6: as `refuseVersie`, for the rest of a record request; the record gets the next versie. `fresh` was read inside the transaction. */
export function checkVersie(e: core.RecordRequestEvent, fresh: core.Record): Probleem | null {
  const nu = fresh.getInt('versie');
  const refused = refuseVersie(e, fresh);
  if (refused) return refused;
  if (e.record!.original().getInt('versie') !== nu) return staleVersie(e, fresh);
  e.record!.set('versie', nu + 1);
  return null;
}

/**
 * R6: refuses with 409 when the request changes another version than the one in the database, and says what stands there now; with 400 when
 * it names none.
 */
export function refuseVersie(e: core.RequestEvent, fresh: core.Record): Probleem | null {
  const genoemd: unknown = e.requestInfo().body['versie'];
  const issues = checkGenoemdeVersie(genoemd, fresh.getInt('versie'));
  if (issues.length === 0) return null;
  if (issues.some(({ code }) => code === 'versie-verouderd')) return staleVersie(e, fresh);
  return buildProbleem(400, issues);
}

/**
 * The 409 for whoever is behind: the record as it is now goes along, so that both can be put side by side. Of a record that they may change
 * and not read, only which version it is.
 */
function staleVersie(e: core.RequestEvent, fresh: core.Record): Probleem {
  const { viewRule } = fresh.collection();
  const magLezen = viewRule !== undefined && e.app.canAccessRecord(fresh, e.requestInfo(), viewRule);
  return {
    ...buildProbleem(409, [{ path: 'versie', code: 'versie-verouderd' }]),
    huidig: magLezen ? fresh.publicExport() : { id: fresh.id, versie: fresh.getInt('versie') },
  };
}

const vanzelf = ['versie', 'created', 'updated'];

/** Answers a record request that asks for nothing that is not so already: there is nothing to save, nor to write in the audit log. */
export function answerOngewijzigd(e: core.RecordRequestEvent, fresh: core.Record): boolean {
  if (e.requestInfo().body['password']) return false;
  const record = e.record!;
  const velden = record.collection().fields.fieldNames() as unknown as string[];
  const anders = velden.some(
    (veld) => !vanzelf.includes(veld) && !isGelijk(record.get(veld), fresh.get(veld)),
  );
  if (anders) return false;
  e.json(200, fresh);
  return true;
}

function isGelijk(een: unknown, ander: unknown): boolean {
  return JSON.stringify(een) === JSON.stringify(ander);
}
