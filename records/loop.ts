import { heropenvoorstel } from '#core/loop/heropenen.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Effectantwoord, Sluitstandantwoord } from '#records/contract/loop.ts';
import type { AnswerOf, RequestOf } from '#records/contract/routes.ts';
import { listMeelezingen, type MeelezingRij } from '#records/meelezen.ts';
import { listBesluiten, type ActieRij, type BesluitRij } from '#records/overleg.ts';
import { attempt, isProbleem, type Probleem } from '#records/probleem.ts';
import { writeFilter } from '#records/regel.ts';
import type { SignaalRij } from '#records/signaal.ts';
import {
  listTerugkoppelingen,
  listTeVertellen,
  type TerugkoppelingRij,
  type TeVertellen,
} from '#records/terugkoppeling.ts';
import type { Collections } from '#records/types.generated.ts';
import type { FaseovergangRij } from '#records/verbetering.ts';

/** An entry with what the page of the loop knows of it besides its text. */
export type LoopverbeteringRij = Collections['verbeteringen'];

/** What the loop shows of a linked signal; none of it says who the melder is. */
const signaalvelden = [
  'id',
  'kenmerk',
  'soort',
  'kanaal',
  'ontvangenOp',
  'tekst',
  'samenvatting',
  'status',
] as const;
export type Loopsignaal = Pick<SignaalRij, (typeof signaalvelden)[number]>;

interface Loopkern {
  verbetering: LoopverbeteringRij;
  signalen: Loopsignaal[];
  /** How many signals are linked, also when not all are in `signalen`. */
  aantalSignalen: number;
  acties: ActieRij[];
  /** Newest first. */
  faseovergangen: FaseovergangRij[];
}

/** Everything about one entry and its loop; a list that this person may not read is empty. */
export interface Loopdossier extends Loopkern {
  besluiten: BesluitRij[];
  meelezingen: MeelezingRij[];
  terugkoppelingen: TerugkoppelingRij[];
  /** Who has to be called. */
  bellijst: TeVertellen[];
}

const meeste = 500;

async function loadKern(client: Client, id: string): Promise<Loopkern> {
  const filter = client.filter('verbetering = {:id}', { id });
  const [verbetering, signalen, acties, faseovergangen] = await Promise.all([
    client.collection('verbeteringen').getOne(id),
    client.collection('signalen').getList<Loopsignaal>(1, meeste, {
      filter,
      sort: '-ontvangenOp,-kenmerk',
      fields: signaalvelden.join(','),
    }),
    client.collection('acties').getList(1, meeste, { filter, sort: 'deadline,created', skipTotal: true }),
    client.collection('faseovergangen').getList(1, meeste, { filter, sort: '-op', skipTotal: true }),
  ]);
  return {
    verbetering,
    signalen: signalen.items,
    aantalSignalen: signalen.totalItems,
    acties: acties.items,
    faseovergangen: faseovergangen.items,
  };
}

/** At most 500 of each kind. */
export async function loadLoop(client: Client, id: string): Promise<Loopdossier | Probleem> {
  const [kern, besluiten, meelezingen, terugkoppelingen, bellijst] = await Promise.all([
    attempt(loadKern(client, id)),
    listBesluiten(client, id),
    listMeelezingen(client, { verbetering: id }),
    listTerugkoppelingen(client, id),
    listTeVertellen(client, id),
  ]);
  if (isProbleem(kern)) return kern;
  if (isProbleem(besluiten)) return besluiten;
  if (isProbleem(meelezingen)) return meelezingen;
  if (isProbleem(terugkoppelingen)) return terugkoppelingen;
  if (isProbleem(bellijst)) return bellijst;
  return { ...kern, besluiten, meelezingen, terugkoppelingen, bellijst };
}

/** What the closing gate still misses. */
export function loadSluitstand(client: Client, id: string): Promise<Sluitstandantwoord | Probleem> {
  return call(client, 'GET /verbeteringen/{id}/sluitstand', { id }, null);
}

export function loadEffect(client: Client, id: string): Promise<Effectantwoord | Probleem> {
  return call(client, 'GET /verbeteringen/{id}/effect', { id }, null);
}

/** Writes down that employees know it since today. */
export function tellMedewerkers(
  client: Client,
  id: string,
  versie: number,
): Promise<AnswerOf<'POST /verbeteringen/{id}/medewerkers-verteld'> | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/medewerkers-verteld', { id }, { versie });
}

/** R16: employees turn out not to know it. */
export function takeBackMedewerkers(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /verbeteringen/{id}/medewerkers-terugnemingen'>,
): Promise<AnswerOf<'POST /verbeteringen/{id}/medewerkers-terugnemingen'> | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/medewerkers-terugnemingen', { id }, invoer);
}

/** R4: closes a loop; with `afwijking` a voorzitter closes it without enough verdicts. A refusal carries everything that misses. */
export function closeLoop(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /verbeteringen/{id}/sluitingen'>,
): Promise<AnswerOf<'POST /verbeteringen/{id}/sluitingen'> | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/sluitingen', { id }, invoer);
}

/** Opens a closed loop in a new round. */
export function reopenLoop(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /verbeteringen/{id}/heropeningen'>,
): Promise<AnswerOf<'POST /verbeteringen/{id}/heropeningen'> | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/heropeningen', { id }, invoer);
}

/** A closed loop that the effect check proposes to reopen, with the sentence that says why. */
export type Heropenvoorstel = Pick<
  LoopverbeteringRij,
  'id' | 'kenmerk' | 'titel' | 'fase' | 'effectVoorstel'
>;

const meesteVoorstellen = 50;

export function listHeropenvoorstellen(client: Client): Promise<Heropenvoorstel[] | Probleem> {
  const lijst = client.collection('verbeteringen').getList<Heropenvoorstel>(1, meesteVoorstellen, {
    filter: writeFilter(client, heropenvoorstel),
    sort: '-effectOp',
    fields: 'id,kenmerk,titel,fase,effectVoorstel',
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items));
}
