import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { PublicatieRij } from '#records/beheer/rijen.ts';

/** The newest publication of an entry, withdrawn or not; null when it was never published. */
export function loadPublicatie(client: Client, bron: string): Promise<PublicatieRij | null | Probleem> {
  const lijst = client.collection('publicaties').getList<PublicatieRij>(1, 1, {
    filter: client.filter('bron = {:bron}', { bron }),
    sort: '-versie',
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items[0] ?? null));
}
