import type { Client } from '#records/beheer/client.ts';
import { buildLoopadres } from '#records/beheer/loop-adres.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Tells everyone linked who was not told yet: a mail for who left an address, a line of the call list for the others. */
export function tellMelders(client: Client, id: string): Promise<object | Probleem> {
  return attempt(client.send<object>(buildLoopadres(id, 'terugkoppelingen'), { method: 'POST', body: {} }));
}
