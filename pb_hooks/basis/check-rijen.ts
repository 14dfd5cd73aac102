import type { Issue } from '#core/basis/issue.ts';

/** What is wrong with how many rows came at once. */
export function checkRijen(aantal: number, hoogstens: number): Issue[] {
  if (aantal === 0) return [{ path: 'rijen', code: 'niets-ingevuld' }];
  return aantal > hoogstens
    ? [{ path: 'rijen', code: 'te-veel-rijen', params: { aantal, max: hoogstens } }]
    : [];
}
