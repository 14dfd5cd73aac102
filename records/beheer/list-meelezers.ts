import type { Client } from '#records/beheer/client.ts';
import type { MeelezerRij } from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';

/** Without either somebody was erased. */
const bereikbaar = "email != '' || telefoon != ''";

/** The panel by name; who left it comes last. */
export function listMeelezers(client: Client): Promise<MeelezerRij[] | Probleem> {
  return attempt(
    client.collection('meelezers').getFullList<MeelezerRij>({ sort: '-actief,naam', filter: bereikbaar }),
  );
}
