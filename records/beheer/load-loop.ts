import type { Client } from '#records/beheer/client.ts';
import { listMeelezingen } from '#records/beheer/list-meelezingen.ts';
import { listTeVertellen, type TeVertellen } from '#records/beheer/list-te-vertellen.ts';
import { listTerugkoppelingen } from '#records/beheer/list-terugkoppelingen.ts';
import {
  loopsignaalvelden,
  type ActieRij,
  type BesluitRij,
  type Loopsignaal,
  type LoopverbeteringRij,
  type MeelezingRij,
} from '#records/beheer/looprijen.ts';
import { attempt, isProbleem, type Probleem } from '#records/beheer/probleem.ts';
import type { FaseovergangRij } from '#records/beheer/rijen.ts';
import type { TerugkoppelingRij } from '#records/beheer/terugkoppelrijen.ts';

interface Loopkern {
  verbetering: LoopverbeteringRij;
  signalen: Loopsignaal[];
  /** How many signals are linked, also when not all are in `signalen`. */
  aantalSignalen: number;
  besluiten: BesluitRij[];
  acties: ActieRij[];
  /** Newest first. */
  faseovergangen: FaseovergangRij[];
}

/** Everything about one entry and its loop; a list that this person may not read is empty. */
export interface Loopdossier extends Loopkern {
  meelezingen: MeelezingRij[];
  terugkoppelingen: TerugkoppelingRij[];
  /** Who has to be called. */
  bellijst: TeVertellen[];
}

type BesluitMetOverleg = Omit<BesluitRij, 'overleg'> & {
  expand?: { overleg?: { datum: string; expand?: { reeks?: { naam: string } } } };
};

const meeste = 500;

function readBesluit({ expand, ...besluit }: BesluitMetOverleg): BesluitRij {
  const { datum = '', expand: verder } = expand?.overleg ?? {};
  return { ...besluit, overleg: { datum, reeks: verder?.reeks?.naam ?? '' } };
}

async function loadKern(client: Client, id: string): Promise<Loopkern> {
  const filter = client.filter('verbetering = {:id}', { id });
  const lijst = async <T>(collectie: string, sort: string, expand = ''): Promise<T[]> =>
    (await client.collection(collectie).getList<T>(1, meeste, { filter, sort, expand, skipTotal: true }))
      .items;
  const [verbetering, signalen, besluiten, acties, faseovergangen] = await Promise.all([
    client.collection('verbeteringen').getOne<LoopverbeteringRij>(id),
    client.collection('signalen').getList<Loopsignaal>(1, meeste, {
      filter,
      sort: '-ontvangenOp,-kenmerk',
      fields: loopsignaalvelden.join(','),
    }),
    lijst<BesluitMetOverleg>('besluiten', '-op', 'overleg.reeks'),
    lijst<ActieRij>('acties', 'deadline,created'),
    lijst<FaseovergangRij>('faseovergangen', '-op'),
  ]);
  return {
    verbetering,
    signalen: signalen.items,
    aantalSignalen: signalen.totalItems,
    besluiten: besluiten.map(readBesluit),
    acties,
    faseovergangen,
  };
}

/** At most 500 of each kind. */
export async function loadLoop(client: Client, id: string): Promise<Loopdossier | Probleem> {
  const [kern, meelezingen, terugkoppelingen, bellijst] = await Promise.all([
    attempt(loadKern(client, id)),
    listMeelezingen(client, { verbetering: id }),
    listTerugkoppelingen(client, id),
    listTeVertellen(client, id),
  ]);
  if (isProbleem(kern)) return kern;
  if (isProbleem(meelezingen)) return meelezingen;
  if (isProbleem(terugkoppelingen)) return terugkoppelingen;
  if (isProbleem(bellijst)) return bellijst;
  return { ...kern, meelezingen, terugkoppelingen, bellijst };
}
