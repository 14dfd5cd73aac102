import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { ReleaseRij } from '#records/beheer/rijen.ts';

/** The newest building of the site, or null when there was none yet. */
export function loadRelease(client: Client): Promise<ReleaseRij | null | Probleem> {
  const lijst = client
    .collection('releases')
    .getList<ReleaseRij>(1, 1, { sort: '-gestart', skipTotal: true });
  return attempt(lijst.then((antwoord) => antwoord.items[0] ?? null));
}
