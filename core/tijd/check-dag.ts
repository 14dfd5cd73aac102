import type { Issue } from '#core/basis/issue.ts';
import { isDatum } from '#core/tijd/dagen.ts';

function checkDag(path: string, dag: string): Issue[] {
  if (dag === '') return [{ path, code: 'verplicht' }];
  return isDatum(dag) ? [] : [{ path, code: 'geen-datum', params: { waarde: dag } }];
}

/** What is wrong with a day on which something happened: today or an earlier one. Both are YYYY-MM-DD. */
export function checkGeweest(path: string, dag: string, vandaag: string): Issue[] {
  const issues = checkDag(path, dag);
  if (issues.length > 0 || dag <= vandaag) return issues;
  return [{ path, code: 'datum-later', params: { waarde: dag } }];
}

/** What is wrong with a day before which something has to happen: today or a later one. Both are YYYY-MM-DD. */
export function checkKomend(path: string, dag: string, vandaag: string): Issue[] {
  const issues = checkDag(path, dag);
  if (issues.length > 0 || dag >= vandaag) return issues;
  return [{ path, code: 'datum-voorbij', params: { waarde: dag } }];
}
