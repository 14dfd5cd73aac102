import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { TerugkoppelingRij } from '#records/beheer/terugkoppelrijen.ts';

/** A line of the ledger with the kenmerk of its signal. */
export type Terugkoppelregel = TerugkoppelingRij & { kenmerk: string };

type Uitgebreid = TerugkoppelingRij & { expand?: { signaal?: { kenmerk: string } } };

/** The whole ledger of one entry, also of earlier outcomes and rounds; newest first. */
export function listTerugkoppelingen(
  client: Client,
  verbetering: string,
): Promise<Terugkoppelregel[] | Probleem> {
  const rijen = client.collection('terugkoppelingen').getFullList<Uitgebreid>({
    filter: client.filter('verbetering = {:verbetering}', { verbetering }),
    sort: '-ronde,-created',
    expand: 'signaal',
    fields: '*,expand.signaal.kenmerk',
  });
  return attempt(
    rijen.then((regels) =>
      regels.map(({ expand, ...rij }) => ({ ...rij, kenmerk: expand?.signaal?.kenmerk ?? '' })),
    ),
  );
}
