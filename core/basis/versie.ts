import type { Issue } from '#core/basis/issue.ts';

/**
 * R6: why a change is refused of what is at version `nu`, so that nobody overwrites what they did not see: `genoemd`, the version that
 * somebody says they change, is not there or is another one.
 */
export function checkGenoemdeVersie(genoemd: unknown, nu: number): Issue[] {
  if (genoemd === undefined || genoemd === null) return [{ path: 'versie', code: 'versie-ontbreekt' }];
  return genoemd === nu ? [] : [{ path: 'versie', code: 'versie-verouderd' }];
}
