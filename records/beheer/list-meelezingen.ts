import type { Client } from '#records/beheer/client.ts';
import type { MeelezingRij } from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** A verdict or invitation in a list over all entries. */
export interface Meelezingregel extends MeelezingRij {
  /** Id of the entry. */
  verbetering: string;
  kenmerk: string;
  titel: string;
}

/** Which ones: about one entry, or each 'nee' with an explanation that nobody answered. */
export type Meelezingvraag = { verbetering: string } | { wachtOpAntwoord: true };

const wachtend = "status = 'gegeven' && oordeel = 'nee' && toelichting != '' && antwoord = ''";
const meeste = 500;

/** Invitations and verdicts, the newest first; what waits for an answer begins with who waits longest. */
export function listMeelezingen(client: Client, vraag: Meelezingvraag): Promise<Meelezingregel[] | Probleem> {
  const vanEen = 'verbetering' in vraag;
  const filter = vanEen ? client.filter('verbetering = {:id}', { id: vraag.verbetering }) : wachtend;
  const load = async (): Promise<Meelezingregel[]> => {
    const { items } = await client
      .collection('meelezingen')
      .getList<Meelezingregel & { expand?: { verbetering?: { kenmerk: string; titel: string } } }>(
        1,
        meeste,
        {
          filter,
          sort: vanEen ? '-uitgenodigdOp,-created' : 'gegevenOp',
          expand: 'verbetering',
          skipTotal: true,
        },
      );
    return items.map(({ expand, ...rij }) => ({
      ...rij,
      kenmerk: expand?.verbetering?.kenmerk ?? '',
      titel: expand?.verbetering?.titel ?? '',
    }));
  };
  return attempt(load());
}
