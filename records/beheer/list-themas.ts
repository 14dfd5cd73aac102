import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { ThemaRij } from '#records/beheer/rijen.ts';

/** All themes in the order of the organisation. */
export function listThemas(client: Client): Promise<ThemaRij[] | Probleem> {
  return attempt(client.collection('themas').getFullList<ThemaRij>({ sort: 'volgorde,naam' }));
}
