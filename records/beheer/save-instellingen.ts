import type { Organisatie } from '#core/organisatie.ts';
import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { InstellingenRij } from '#records/beheer/rijen.ts';

/** Replaces the settings of the organisation; a stale `versie` gives 409 with `huidig`. */
export function saveInstellingen(
  client: Client,
  id: string,
  organisatie: Organisatie,
  versie: number,
): Promise<InstellingenRij | Probleem> {
  return attempt(client.collection('instellingen').update<InstellingenRij>(id, { organisatie, versie }));
}
