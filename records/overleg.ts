import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { AnswerOf, RequestOf } from '#records/contract/routes.ts';
import type { Vastgelegd } from '#records/contract/overleg.ts';
import { spiegeloverleggen, type Spiegel } from '#core/overleg/spiegel.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';

export type ActieRij = Collections['acties'];

/** A besluit with the meeting in which it was taken; `vervangt` is the id of the besluit that it corrects, or ''. */
export type BesluitRij = Omit<Collections['besluiten'], 'overleg'> & {
  overleg: { datum: string; reeks: string };
};

/** Records what was decided about an entry, with what has to be done. */
export function recordBesluit(
  client: Client,
  id: string,
  besluit: RequestOf<'POST /verbeteringen/{id}/besluiten'>,
): Promise<Vastgelegd | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/besluiten', { id }, besluit);
}

/** R16: withdraws a besluit that turns out not to have been taken; `versie` is that of the entry. */
export function withdrawBesluit(
  client: Client,
  id: string,
  invoer: RequestOf<'POST /verbeteringen/{id}/besluitintrekkingen'>,
): Promise<AnswerOf<'POST /verbeteringen/{id}/besluitintrekkingen'> | Probleem> {
  return call(client, 'POST /verbeteringen/{id}/besluitintrekkingen', { id }, invoer);
}

const meesteBesluiten = 500;
type BesluitMetOverleg = Collections['besluiten'] & {
  expand?: { overleg?: { datum: string; expand?: { reeks?: { naam: string } } } };
};

/** The besluiten about an entry, newest first. */
export async function listBesluiten(client: Client, verbetering: string): Promise<BesluitRij[] | Probleem> {
  const lijst = client.collection('besluiten').getList<BesluitMetOverleg>(1, meesteBesluiten, {
    filter: client.filter('verbetering = {:verbetering}', { verbetering }),
    sort: '-op',
    expand: 'overleg.reeks',
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items.map(readBesluit)));
}

function readBesluit({ expand, ...besluit }: BesluitMetOverleg): BesluitRij {
  const { datum = '', expand: verder } = expand?.overleg ?? {};
  return { ...besluit, overleg: { datum, reeks: verder?.reeks?.naam ?? '' } };
}

/** Saves how far an actie is, who does it and before when; a stale `versie` gives 409. */
export function saveActie(
  client: Client,
  id: string,
  velden: Partial<Pick<ActieRij, 'status' | 'eigenaar' | 'deadline' | 'gedaan'>>,
  versie: number,
): Promise<ActieRij | Probleem> {
  return attempt(client.collection('acties').update(id, { ...velden, versie }));
}

/** An actie in a list over all entries. */
export type Actieregel = ActieRij &
  Pick<Collections['verbeteringen'], 'kenmerk' | 'titel'> & {
    /** Id of the planned overleg that it comes from; '' for none (R15). */
    overleg: string;
  };

export interface Actievraag {
  /** Id of whose acties; '' for everybody's. */
  wie: string;
  /** What is still to be done, or what was done or dropped. */
  stand: 'open' | 'af';
  /** Only what had to be done before this day (YYYY-MM-DD). */
  voor?: string;
  /** By entry instead of by deadline. */
  perEntry?: boolean;
  pagina: number;
}

export interface Actieantwoord {
  rijen: Actieregel[];
  heeftVolgende: boolean;
}

const perPagina = 50;
const standen = {
  open: "(status = 'open' || status = 'bezig')",
  af: "(status = 'klaar' || status = 'vervallen')",
} as const;

type Uitgebreid = ActieRij & {
  expand?: {
    verbetering?: { kenmerk: string; titel: string };
    agendapunt?: { overleg: string; expand?: { overleg?: { expand?: { reeks?: { soort: string } } } } };
  };
};

/** Acties by deadline; what is done with the newest first. */
export function listActies(
  client: Client,
  { wie, stand, voor = '', perEntry = false, pagina }: Actievraag,
): Promise<Actieantwoord | Probleem> {
  const filters = [
    standen[stand],
    ...(wie ? [client.filter('eigenaar = {:wie}', { wie })] : []),
    ...(voor ? [client.filter("deadline != '' && deadline < {:voor}", { voor })] : []),
  ];
  const opties = {
    filter: filters.join(' && '),
    sort: perEntry
      ? 'verbetering.kenmerk,deadline,created'
      : stand === 'open'
        ? 'deadline,created'
        : '-updated',
    skipTotal: true,
  };
  const load = async (): Promise<Actieantwoord> => {
    const acties = client.collection('acties');
    const { items } = await acties.getList<Uitgebreid>(pagina, perPagina, {
      ...opties,
      expand: 'verbetering,agendapunt.overleg.reeks',
    });
    const volgende =
      items.length < perPagina
        ? null
        : await acties.getList(pagina * perPagina + 1, 1, { ...opties, fields: 'id' });
    return { rijen: items.map(readRegel), heeftVolgende: (volgende?.items.length ?? 0) > 0 };
  };
  return attempt(load());
}

function readRegel({ expand, ...rij }: Uitgebreid): Actieregel {
  const { kenmerk = '', titel = '' } = expand?.verbetering ?? {};
  const punt = expand?.agendapunt;
  const isGepland = punt?.expand?.overleg?.expand?.reeks?.soort === 'gepland';
  return { ...rij, kenmerk, titel, overleg: isGepland ? punt.overleg : '' };
}

/** How much of what was promised arrived since the meetings that the mirror looks back on; null while no meeting was held. */
export function loadSpiegel(client: Client, vandaag: string): Promise<Spiegel | null | Probleem> {
  const load = async (): Promise<Spiegel | null> => {
    const { items } = await client.collection('overleggen').getList(1, spiegeloverleggen, {
      filter: "status = 'gesloten' && reeks.soort = 'gepland'",
      sort: '-datum',
      fields: 'datum',
      skipTotal: true,
    });
    const sinds = items.at(-1)?.datum;
    if (sinds === undefined) return null;
    const tussen = client.filter('deadline >= {:sinds} && deadline < {:vandaag}', { sinds, vandaag });
    const count = async (waar: string): Promise<number> =>
      (await client.collection('acties').getList(1, 1, { filter: `${tussen} && ${waar}`, fields: 'id' }))
        .totalItems;
    const [beloofd, gedaan] = await Promise.all([count("status != 'vervallen'"), count("status = 'klaar'")]);
    return { sinds, beloofd, gedaan };
  };
  return attempt(load());
}
