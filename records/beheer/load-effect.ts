import type { Effectperioden, Telling } from '#core/loop/effect.ts';
import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** What the effect check says about an entry. */
export interface Effectantwoord {
  /** Null when nothing was changed, or nobody wrote down since when. */
  perioden: Effectperioden | null;
  /** True from the first day on which the check can be done. */
  klaar: boolean;
  voor: Telling | null;
  na: Telling | null;
  /** The outcome in words; '' until it is `klaar`. */
  zin: string;
  voorstelHeropenen: boolean;
}

export function loadEffect(client: Client, id: string): Promise<Effectantwoord | Probleem> {
  return attempt(client.send<Effectantwoord>(buildLoopadres(id, 'effect'), { method: 'GET' }));
}
