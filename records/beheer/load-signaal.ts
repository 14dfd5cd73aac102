import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { MelderRij, MomentRij, SignaalRij } from '#records/beheer/signaalrijen.ts';

/** A signal with who said it (null when this person may not know) and all contact about it, newest first. */
export interface Signaaldossier {
  signaal: SignaalRij;
  melder: MelderRij | null;
  momenten: MomentRij[];
}

const meesteMomenten = 200;

export function loadSignaal(client: Client, id: string): Promise<Signaaldossier | Probleem> {
  const filter = client.filter('signaal = {:id}', { id });
  const alles = Promise.all([
    client.collection('signalen').getOne<SignaalRij>(id),
    client.collection('melders').getList<MelderRij>(1, 1, { filter, skipTotal: true }),
    client
      .collection('contactmomenten')
      .getList<MomentRij>(1, meesteMomenten, { filter, sort: '-op', skipTotal: true }),
  ]);
  return attempt(
    alles.then(([signaal, melders, momenten]) => ({
      signaal,
      melder: melders.items[0] ?? null,
      momenten: momenten.items,
    })),
  );
}
