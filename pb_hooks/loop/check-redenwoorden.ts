import type { Issue } from '#core/basis/issue.ts';
import { langsteReden } from '#core/basis/reden.ts';
import { lookBefore } from '../verbetering/look-before.ts';
import { checkWoordenIn } from '../verbetering/check-woorden.ts';

/**
 * R3: a reason that becomes public holds nobody's own words without their consent; one that is too long is refused for that. Looks before
 * anybody has to wait, and returns what says so inside the transaction.
 */
export function checkRedenwoorden(
  app: core.App,
  verbetering: string,
  path: string,
  reden = '',
): (tx: core.App) => Issue[] {
  if (reden === '' || reden.length > langsteReden) return () => [];
  return lookBefore(app, { verbetering }, (nu) => checkWoordenIn(nu, verbetering, { [path]: reden }));
}
