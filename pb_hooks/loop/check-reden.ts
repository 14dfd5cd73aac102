import type { Issue } from '#core/basis/issue.ts';
import { langsteReden } from '#core/basis/reden.ts';
import { checkWoordenIn } from '../verbetering/check-woorden.ts';

/** R3: a reason that becomes public holds nobody's own words without their consent; one that is too long is refused for that. */
export function checkReden(tx: core.App, record: core.Record, path: string, reden = ''): Issue[] {
  if (reden === '' || reden.length > langsteReden) return [];
  return checkWoordenIn(tx, record.id, { [path]: reden });
}
