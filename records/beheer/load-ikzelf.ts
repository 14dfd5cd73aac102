import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MedewerkerRij } from '#records/beheer/rijen.ts';

/** Who the kept login belongs to, as the server knows this person now; 404 or 401 when the login no longer counts. */
export function loadIkzelf(client: Client, id: string): Promise<MedewerkerRij | Probleem> {
  return attempt(client.collection('medewerkers').getOne<MedewerkerRij>(id));
}
