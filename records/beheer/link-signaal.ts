import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Links a signal to the entry it is about; an empty `verbetering` takes the link away. */
export function linkSignaal(
  client: Client,
  id: string,
  verbetering: string,
): Promise<{ verbetering: string; versie: number } | Probleem> {
  const pad = `/api/luisterloop/v1/signalen/${encodeURIComponent(id)}/koppelingen`;
  return attempt(client.send(pad, { method: 'POST', body: { verbetering } }));
}
