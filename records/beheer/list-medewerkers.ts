import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MedewerkerRij } from '#records/beheer/rijen.ts';

/** Everyone with an account, by name. */
export function listMedewerkers(client: Client): Promise<MedewerkerRij[] | Probleem> {
  return attempt(client.collection('medewerkers').getFullList<MedewerkerRij>({ sort: 'naam' }));
}
