import type { Client } from '#records/beheer/client.ts';
import { attempt, isProbleem, type Probleem } from '#records/beheer/probleem.ts';
import type { FaseovergangRij, PublicatieRij, VersieRij } from '#records/beheer/rijen.ts';

/** Everything that happened to an entry, newest first within each list. */
export interface Geschiedenis {
  versies: VersieRij[];
  faseovergangen: FaseovergangRij[];
  publicaties: PublicatieRij[];
}

/** At most the newest 200 of each. */
export async function listGeschiedenis(client: Client, id: string): Promise<Geschiedenis | Probleem> {
  const lijst = <T>(collectie: string, veld: string, sort: string): Promise<T[]> =>
    client
      .collection(collectie)
      .getList<T>(1, 200, { filter: client.filter(`${veld} = {:id}`, { id }), sort, skipTotal: true })
      .then((antwoord) => antwoord.items);
  const alles = await attempt(
    Promise.all([
      lijst<VersieRij>('verbeteringversies', 'verbetering', '-versie'),
      lijst<FaseovergangRij>('faseovergangen', 'verbetering', '-op'),
      lijst<PublicatieRij>('publicaties', 'bron', '-versie'),
    ]),
  );
  if (isProbleem(alles)) return alles;
  const [versies, faseovergangen, publicaties] = alles;
  return { versies, faseovergangen, publicaties };
}
