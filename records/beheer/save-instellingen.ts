import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { InstellingenRij } from '#records/beheer/rijen.ts';

/** Replaces a part of the settings; a stale `versie` gives 409 with `huidig`. */
export function saveInstellingen(
  client: Client,
  id: string,
  deel: Partial<Pick<InstellingenRij, 'organisatie' | 'werkwijze'>>,
  versie: number,
): Promise<InstellingenRij | Probleem> {
  return attempt(client.collection('instellingen').update<InstellingenRij>(id, { ...deel, versie }));
}
