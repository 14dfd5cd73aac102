import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';

/** Saves the changed fields of an entry; `versie` is the version they change, and a stale one gives 409 with `huidig`. */
export function saveVerbetering(
  client: Client,
  id: string,
  velden: Partial<VerbeteringRij>,
  versie: number,
): Promise<VerbeteringRij | Probleem> {
  return attempt(client.collection('verbeteringen').update<VerbeteringRij>(id, { ...velden, versie }));
}
