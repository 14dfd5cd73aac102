import type { Heropenaanleiding } from '#core/loop/heropenen.ts';
import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Opens a closed loop in a new round. */
export function reopenLoop(
  client: Client,
  id: string,
  invoer: { versie: number; aanleiding: Heropenaanleiding; reden: string },
): Promise<object | Probleem> {
  return attempt(client.send<object>(buildLoopadres(id, 'heropeningen'), { method: 'POST', body: invoer }));
}
