import type { LoopStap } from '#core/verbetering/verbetering.ts';
import { fasen, type Fase } from '#core/basis/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';

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

export interface Stapstand {
  fase: Fase;
  bereikt: boolean;
  /** The loop went past it without taking it, and never says that it was reached. */
  overgeslagen: boolean;
  /** YYYY-MM-DD, '' when not reached. */
  op: string;
}

/**
 * The seven steps in order with the day each was reached ('' when not yet), for the ring and the list beside it. R4: what a voorzitter
 * closed with an afwijking was not tested, unless the loop has a day on which it was.
 */
export function loopStappen(fase: Fase, loop: LoopStap[], afgeweken = false): Stapstand[] {
  const bereiktTot = fasen.indexOf(fase);
  return fasen.map((stap, i) => {
    const op = i <= bereiktTot ? (loop.filter((l) => l.fase === stap).pop()?.op ?? '') : '';
    const overgeslagen = stap === 'getoetst' && afgeweken && i <= bereiktTot && op === '';
    return { fase: stap, bereikt: i <= bereiktTot && !overgeslagen, overgeslagen, op };
  });
}
