import type { Client } from '#records/beheer/client.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { VerbeteringRij } from '#records/beheer/rijen.ts';

/** A closed loop that the effect check proposes to reopen, with the sentence that says why. */
export interface Heropenvoorstel extends Pick<VerbeteringRij, 'id' | 'kenmerk' | 'titel' | 'fase'> {
  effectVoorstel: string;
}

const meeste = 50;

export function listHeropenvoorstellen(client: Client): Promise<Heropenvoorstel[] | Probleem> {
  const lijst = client.collection('verbeteringen').getList<Heropenvoorstel>(1, meeste, {
    filter: "effectVoorstel != '' && fase = 'gesloten'",
    sort: '-effectOp',
    fields: 'id,kenmerk,titel,fase,effectVoorstel',
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items));
}
