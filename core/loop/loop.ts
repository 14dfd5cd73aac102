import type { LoopStap } from '#core/verbetering/verbetering.ts';
import { fasen, type Fase } from '#core/verbetering/enumeraties.ts';
import type { Issue } from '#core/basis/issue.ts';

/** R16: nobody sets the fase; sending what it is already is fine. */
export function checkFase(fase: string, gevraagd: string): Issue[] {
  return fase === gevraagd ? [] : [{ path: 'fase', code: 'r16-fase-volgt' }];
}

/** R4: what was closed keeps its outcome until somebody reopens it; otherwise closing as one outcome would close the other. */
export function checkUitkomstwijziging(fase: Fase, van: string, naar: string): Issue[] {
  return fase === 'gesloten' && van !== naar ? [{ path: 'uitkomst', code: 'r4-eerst-heropenen' }] : [];
}

/** What is known of the steps of a loop. */
export interface Loopbeeld {
  fase: Fase;
  /** The steps that have evidence. */
  loop: readonly LoopStap[];
  /** A voorzitter closed it without the test. */
  afgeweken?: boolean | undefined;
  /** The entry is older than the product, or comes from another system. */
  vanVoorheen?: boolean | undefined;
  /** How often it was reopened. */
  ronde?: number | undefined;
}

/**
 * `bereikt`: there is evidence. `voorheen`: it was before anybody kept evidence, and never counts as a step. `overgeslagen`: the loop was
 * closed without it.
 */
export type Stapstaat = 'bereikt' | 'voorheen' | 'overgeslagen' | 'open';

export interface Stapstand {
  fase: Fase;
  staat: Stapstaat;
  /** YYYY-MM-DD, YYYY-MM where only the month is known, '' when not reached. */
  op: string;
}

const vanVroeger: readonly Fase[] = ['gehoord', 'besproken', 'gekozen'];

/** R16: the seven steps in order, each with what may be said of it. */
export function loopStappen({ fase, loop, afgeweken, vanVoorheen, ronde = 0 }: Loopbeeld): Stapstand[] {
  return fasen.map((stap) => {
    const bewijs = loop.find((een) => een.fase === stap);
    if (bewijs) return { fase: stap, staat: 'bereikt', op: bewijs.op };
    if (stap === 'getoetst' && afgeweken && fase === 'gesloten') {
      return { fase: stap, staat: 'overgeslagen', op: '' };
    }
    const isVroeger = vanVoorheen === true && ronde === 0 && vanVroeger.includes(stap);
    return { fase: stap, staat: isVroeger ? 'voorheen' : 'open', op: '' };
  });
}
