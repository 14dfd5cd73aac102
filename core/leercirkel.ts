import { fasen, type Fase } from '#core/enumeraties.ts';
import type { Issue } from '#core/issue.ts';

/** A fase an entry reached, and the day it did. */
export interface LoopStap {
  fase: Fase;
  /** YYYY-MM-DD */
  op: string;
}

/**
 * Which fase may follow which. Steps go one at a time, forward or back; `gesloten` is only reached through the closing gate (R4)
 * and only left by reopening, so neither stands here.
 */
export const faseovergangen: Record<Fase, readonly Fase[]> = {
  gehoord: ['besproken'],
  besproken: ['gehoord', 'gekozen'],
  gekozen: ['besproken', 'doorgevoerd'],
  doorgevoerd: ['gekozen', 'getoetst'],
  getoetst: ['doorgevoerd', 'teruggekoppeld'],
  teruggekoppeld: ['getoetst'],
  gesloten: [],
};

/** Refuses a step that the table does not have; R4 closing by hand gets its own code. */
export function checkFaseovergang(van: Fase, naar: Fase): Issue[] {
  if (van === naar) return [];
  if (naar === 'gesloten') return [{ path: 'fase', code: 'r4-sluiten-via-poort' }];
  if (faseovergangen[van].includes(naar)) return [];
  return [{ path: 'fase', code: 'fase-overgang', params: { van, naar } }];
}

/** R4: what was closed keeps its outcome until somebody reopens it; otherwise closing as one outcome would close the other. */
export function checkUitkomstwijziging(fase: Fase, van: string, naar: string): Issue[] {
  return fase === 'gesloten' && van !== naar ? [{ path: 'uitkomst', code: 'r4-eerst-heropenen' }] : [];
}

/** The seven steps in order with the day each was reached ('' when not yet), for the ring and the list beside it. */
export function loopStappen(fase: Fase, loop: LoopStap[]): { fase: Fase; bereikt: boolean; op: string }[] {
  const bereiktTot = fasen.indexOf(fase);
  return fasen.map((stap, i) => ({
    fase: stap,
    bereikt: i <= bereiktTot,
    op: i <= bereiktTot ? (loop.filter((l) => l.fase === stap).pop()?.op ?? '') : '',
  }));
}
