import { buildProbleem, type Probleem } from './probleem.ts';

/**
 * R6: refuses with 409 when the request changes another version than the one in the database, and says what stands there now.
 * `fresh` was read inside the transaction. The record gets the next versie.
 */
export function checkVersie(e: core.RecordRequestEvent, fresh: core.Record): Probleem | null {
  const genoemd = readVersie(e);
  if (genoemd === null) return buildProbleem(400, [{ path: 'versie', code: 'versie-ontbreekt' }]);
  const nu = fresh.getInt('versie');
  if (genoemd !== nu || e.record!.original().getInt('versie') !== nu) return staleVersie(fresh);
  e.record!.set('versie', nu + 1);
  return null;
}

/** The 409 for whoever is behind: the record as it is now goes along, so that both can be put side by side. */
export function staleVersie(fresh: core.Record): Probleem {
  return {
    ...buildProbleem(409, [{ path: 'versie', code: 'versie-verouderd' }]),
    huidig: fresh.publicExport(),
  };
}

/** The integer `versie` of a request's body; null when it names none, NaN (which equals no version) when it is something else. */
export function readVersie(e: core.RequestEvent): number | null {
  const waarde: unknown = e.requestInfo().body['versie'];
  if (waarde === undefined || waarde === null) return null;
  return typeof waarde === 'number' && waarde % 1 === 0 ? waarde : NaN;
}
