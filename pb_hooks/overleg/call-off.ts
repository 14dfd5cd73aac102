import type { Issue } from '#core/basis/issue.ts';
import { vandaag } from '../basis/vandaag.ts';
import { moveOverleg } from './move-overleg.ts';
import { readGepland } from './plan.ts';
import { tellOverleg } from './tell-overleg.ts';

/** Calls a meeting off or skips it; whoever was invited is told, once (R5). Answers what stands in the way. */
export function callOff(tx: core.App, overleg: core.Record, reden: string, wie: string): Issue[] {
  overleg.set('reden', reden);
  if (overleg.getString('status') === 'uitgenodigd') {
    overleg.set('uitnodigingnummer', overleg.getInt('uitnodigingnummer') + 1);
  }
  const gezet = moveOverleg(tx, overleg, 'afzeggen', { besluitdag: vandaag(), wie });
  if ('issues' in gezet) return gezet.issues;
  if (gezet.gevolgen.includes('zeg-af')) {
    tellOverleg(tx, overleg, { soort: 'afzegging', reden }, listGenodigd(overleg));
  }
  return [];
}

function listGenodigd(overleg: core.Record): string[] {
  const { mensen, voorzitter } = readGepland(overleg);
  return [...new Set([...mensen, voorzitter])];
}
