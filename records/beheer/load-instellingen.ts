import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { InstellingenRij } from '#records/beheer/rijen.ts';

/** The one record with what the organisation decided about its portal. */
export function loadInstellingen(client: Client): Promise<InstellingenRij | Probleem> {
  return attempt(client.collection('instellingen').getFirstListItem<InstellingenRij>(''));
}
