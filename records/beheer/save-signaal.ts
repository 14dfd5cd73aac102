import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { SignaalRij } from '#records/beheer/signaalrijen.ts';

/** Saves the changed fields of a signal; `versie` is the version they change, and a stale one gives 409 with `huidig`. */
export function saveSignaal(
  client: Client,
  id: string,
  velden: Partial<SignaalRij>,
  versie: number,
): Promise<SignaalRij | Probleem> {
  return attempt(client.collection('signalen').update<SignaalRij>(id, { ...velden, versie }));
}
