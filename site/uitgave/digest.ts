import { createHash } from 'node:crypto';

const perWaarde = new WeakMap<object, string>();

/** A short fingerprint of everything in `waarde`, for cache keys and file names; an object's is computed once, so never change it after. */
export function digest(waarde: object): string {
  let uitkomst = perWaarde.get(waarde);
  if (uitkomst === undefined) {
    uitkomst = createHash('sha256').update(JSON.stringify(waarde)).digest('hex').slice(0, 16);
    perWaarde.set(waarde, uitkomst);
  }
  return uitkomst;
}
