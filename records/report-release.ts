import type { Client } from '#records/client.ts';
import type { Collections } from '#records/types.generated.ts';

export type Releasestand = Partial<
  Pick<Collections['releases'], 'status' | 'gestart' | 'klaar' | 'voortgang' | 'melding' | 'tot'>
>;

/** Tells beheer how a publication goes: without `id` a new one, with it the next news of that one. Returns the id. */
export async function reportRelease(client: Client, stand: Releasestand, id?: string): Promise<string> {
  const releases = client.collection('releases');
  const record = await (id ? releases.update(id, stand) : releases.create(stand));
  return record.id;
}
