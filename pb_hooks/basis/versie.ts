import { checkGenoemdeVersie } from '#core/basis/versie.ts';
import { buildProbleem, type Probleem } from './probleem.ts';

/** R6: as `refuseVersie`, for the rest of a record request; the record gets the next versie. `fresh` was read inside the transaction. */
export function checkVersie(e: core.RecordRequestEvent, fresh: core.Record): Probleem | null {
  const nu = fresh.getInt('versie');
  const refused = refuseVersie(e, fresh);
  if (refused) return refused;
  if (e.record!.original().getInt('versie') !== nu) return staleVersie(fresh);
  e.record!.set('versie', nu + 1);
  return null;
}

/**
 * R6: refuses with 409 when the request changes another version than the one in the database, and says what stands there now; with 400 when
 * it names none, unless it may leave it out.
 */
export function refuseVersie(e: core.RequestEvent, fresh: core.Record, isVerplicht = true): Probleem | null {
  const genoemd: unknown = e.requestInfo().body['versie'];
  const issues = checkGenoemdeVersie(genoemd, fresh.getInt('versie'));
  if (issues.length === 0) return null;
  if (issues.some(({ code }) => code === 'versie-verouderd')) return staleVersie(fresh);
  return isVerplicht ? buildProbleem(400, issues) : null;
}

/** The 409 for whoever is behind: the record as it is now goes along, so that both can be put side by side. */
function staleVersie(fresh: core.Record): Probleem {
  return {
    ...buildProbleem(409, [{ path: 'versie', code: 'versie-verouderd' }]),
    huidig: fresh.publicExport(),
  };
}
