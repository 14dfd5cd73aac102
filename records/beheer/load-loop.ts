import type { Client } from '#records/beheer/client.ts';
import {
  loopsignaalvelden,
  type ActieRij,
  type BerichtRij,
  type BesluitRij,
  type Loopsignaal,
  type LoopverbeteringRij,
  type MeelezingRij,
  type TerugkoppelingRij,
} from '#records/beheer/looprijen.ts';
import { attempt, type Probleem } from '#records/beheer/probleem.ts';
import type { FaseovergangRij } from '#records/beheer/rijen.ts';

/** Everything about one entry and its loop; a list that this person may not read is empty. */
export interface Loopdossier {
  verbetering: LoopverbeteringRij;
  signalen: Loopsignaal[];
  /** How many signals are linked, also when not all are in `signalen`. */
  aantalSignalen: number;
  besluiten: BesluitRij[];
  acties: ActieRij[];
  meelezingen: MeelezingRij[];
  terugkoppelingen: TerugkoppelingRij[];
  /** Only mail that may not have arrived. */
  onzeker: BerichtRij[];
  faseovergangen: FaseovergangRij[];
}

type BesluitMetOverleg = Omit<BesluitRij, 'overleg'> & {
  expand?: { overleg?: { datum: string; expand?: { reeks?: { naam: string } } } };
};

const meeste = 500;

function readBesluit({ expand, ...besluit }: BesluitMetOverleg): BesluitRij {
  const { datum = '', expand: verder } = expand?.overleg ?? {};
  return { ...besluit, overleg: { datum, reeks: verder?.reeks?.naam ?? '' } };
}

/** At most 500 of each kind. */
export function loadLoop(client: Client, id: string): Promise<Loopdossier | Probleem> {
  const lijst = async <T>(collectie: string, sort: string, over: object = {}): Promise<T[]> => {
    const filter = client.filter('verbetering = {:id}', { id });
    const opties = { filter, sort, skipTotal: true, ...over };
    return (await client.collection(collectie).getList<T>(1, meeste, opties)).items;
  };
  const signalen = client.collection('signalen').getList<Loopsignaal>(1, meeste, {
    filter: client.filter('verbetering = {:id}', { id }),
    sort: '-ontvangenOp,-kenmerk',
    fields: loopsignaalvelden.join(','),
  });
  const nietZeker = client.filter(
    "verbetering = {:id} && terugkoppeling != '' && (status = 'onzeker' || status = 'mislukt')",
    { id },
  );
  const alles = Promise.all([
    client.collection('verbeteringen').getOne<LoopverbeteringRij>(id),
    signalen,
    lijst<BesluitMetOverleg>('besluiten', '-op', { expand: 'overleg.reeks' }),
    lijst<ActieRij>('acties', 'deadline,created'),
    lijst<MeelezingRij>('meelezingen', '-gegevenOp,-created'),
    lijst<TerugkoppelingRij>('terugkoppelingen', 'created'),
    lijst<BerichtRij>('berichten', 'updated', { filter: nietZeker }),
    lijst<FaseovergangRij>('faseovergangen', '-op'),
  ]);
  return attempt(
    alles.then(
      ([
        verbetering,
        gevonden,
        besluiten,
        acties,
        meelezingen,
        terugkoppelingen,
        onzeker,
        faseovergangen,
      ]) => ({
        verbetering,
        signalen: gevonden.items,
        aantalSignalen: gevonden.totalItems,
        besluiten: besluiten.map(readBesluit),
        acties,
        meelezingen,
        terugkoppelingen,
        onzeker,
        faseovergangen,
      }),
    ),
  );
}
