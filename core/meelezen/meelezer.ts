import { isLeeg } from '#core/basis/onzichtbaar.ts';
import type { Issue } from '#core/basis/issue.ts';
import { checkContact } from '#core/signaal/melder.ts';
import { checkGeweest } from '#core/tijd/check-dag.ts';

/** Somebody of the panel, with the day (YYYY-MM-DD) on which they said yes to it. */
export interface Meelezer {
  naam: string;
  email: string;
  telefoon: string;
  toestemmingOp: string;
}

/** What is wrong with a member of the panel: a name, a way to reach them, and a yes on a day that has come. */
export function checkMeelezer(m: Meelezer, vandaag: string): Issue[] {
  const naam: Issue[] = isLeeg(m.naam) ? [{ path: 'naam', code: 'verplicht' }] : [];
  return [
    ...naam,
    ...checkContact({ ...m, toestemmingen: ['meelezen'] }),
    ...checkGeweest('toestemmingOp', m.toestemmingOp, vandaag),
  ];
}
