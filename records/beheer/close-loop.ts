import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** R4: closes a loop; with `afwijking` a voorzitter closes it without enough verdicts. A refusal carries everything that misses. */
export function closeLoop(
  client: Client,
  id: string,
  invoer: { versie: number; afwijking?: { reden: string } },
): Promise<object | Probleem> {
  return attempt(client.send<object>(buildLoopadres(id, 'sluitingen'), { method: 'POST', body: invoer }));
}
