import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MelderRij } from '#records/beheer/signaalrijen.ts';

const meeste = 500;

/** How to reach whoever said something about an entry; empty for who may not know. */
export function listContacten(client: Client, verbetering: string): Promise<MelderRij[] | Probleem> {
  const lijst = client.collection('melders').getList<MelderRij>(1, meeste, {
    filter: client.filter('signaal.verbetering = {:verbetering}', { verbetering }),
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items));
}
