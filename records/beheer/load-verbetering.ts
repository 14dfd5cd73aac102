import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';

/** One entry with all its fields. */
export function loadVerbetering(client: Client, id: string): Promise<VerbeteringRij | Probleem> {
  return attempt(client.collection('verbeteringen').getOne<VerbeteringRij>(id));
}
