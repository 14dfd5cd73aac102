import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Writes down that employees know it since today. */
export function tellMedewerkers(client: Client, id: string): Promise<object | Probleem> {
  return attempt(
    client.send<object>(buildLoopadres(id, 'medewerkers-verteld'), { method: 'POST', body: {} }),
  );
}
