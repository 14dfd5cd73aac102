import type { Client } from '#records/beheer/client.ts';
import type { ActieRij } from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Saves how far an actie is, who does it and before when; a stale `versie` gives 409. */
export function saveActie(
  client: Client,
  id: string,
  velden: Partial<Pick<ActieRij, 'status' | 'eigenaar' | 'deadline'>>,
  versie: number,
): Promise<ActieRij | Probleem> {
  return attempt(client.collection('acties').update<ActieRij>(id, { ...velden, versie }));
}
