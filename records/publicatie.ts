import type { VerbeteringInhoud } from '#core/publicatie/publicatie.ts';
import type { Redactiestap, Redenen } from '#core/verbetering/redactie.ts';
import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { Concept, Importtelling, Importverzoek } from '#records/contract/publicatie.ts';
import type { AnswerOf } from '#records/contract/routes.ts';
import { attempt, isProbleem, makeProbleem, type Probleem } from '#records/probleem.ts';
import type { Collections } from '#records/types.generated.ts';
import type { FaseovergangRij } from '#records/verbetering.ts';

/** A snapshot of an entry. */
export type PublicatieRij = Omit<Collections['publicaties'], 'soort' | 'inhoud'> & {
  inhoud: VerbeteringInhoud;
};
/** What an entry said; `themas` are slugs in it. */
export type VersieRij = Collections['verbeteringversies'];
/** One building of the site. `tot` is the newest change that it contains, as an ISO date. */
export type ReleaseRij = Omit<Collections['releases'], 'created'>;

const routes = {
  indienen: 'indieningen',
  goedkeuren: 'goedkeuringen',
  publiceren: 'publicaties',
  terugsturen: 'terugzendingen',
  intrekken: 'intrekkingen',
} as const satisfies Record<Redactiestap, string>;

/** What a step answers: `publiceren` the public version number and address, the others the new status. */
export type Stapantwoord = AnswerOf<`POST /verbeteringen/{id}/${(typeof routes)[Redactiestap]}`>;

/** Takes an editorial step; `versie` is what the person saw, the reasons are for the steps that need one. A refusal carries every reason at once. */
export function runRedactiestap(
  client: Client,
  id: string,
  stap: Redactiestap,
  { versie, reden = '', publiekeReden = '' }: { versie: number } & Partial<Redenen>,
): Promise<Stapantwoord | Probleem> {
  if (stap === 'intrekken') {
    return call(client, 'POST /verbeteringen/{id}/intrekkingen', { id }, { versie, reden, publiekeReden });
  }
  if (stap === 'terugsturen') {
    return call(client, 'POST /verbeteringen/{id}/terugzendingen', { id }, { versie, reden });
  }
  return call(client, `POST /verbeteringen/{id}/${routes[stap]}`, { id }, { versie });
}

/** The HTML of the entry page as the site would show this draft; who looks after it is not on the page. */
export async function fetchVoorbeeld(
  client: Client,
  id: string,
  { eigenaar: _eigenaar, ...concept }: Concept & { eigenaar?: string },
): Promise<string | Probleem> {
  let html: string | undefined;
  const keep = async (url: string | URL | Request, opties?: RequestInit): Promise<Response> => {
    const response = await fetch(url, opties);
    if (!response.ok) return response;
    html = await response.text();
    return Response.json({ html });
  };
  const antwoord = await call(client, 'POST /verbeteringen/{id}/voorbeelden', { id }, concept, {
    fetch: keep,
  });
  return isProbleem(antwoord)
    ? antwoord
    : (html ?? makeProbleem(502, 'Geen voorbeeld', 'De server gaf geen pagina terug.'));
}

/** Enters rows, all or none of them; at most 200 at a time. The same rows again change nothing. */
export function importRijen(client: Client, verzoek: Importverzoek): Promise<Importtelling | Probleem> {
  return call(client, 'POST /importen/verbeteringen', {}, verzoek);
}

/** What happened to an entry, newest first within each list, as far back as it was read. */
export interface Geschiedenis {
  versies: VersieRij[];
  faseovergangen: FaseovergangRij[];
  publicaties: PublicatieRij[];
  /** The lists that may go on, each behind its last record. */
  meer: ('versies' | 'faseovergangen' | 'publicaties')[];
}

/** So many records of each list are read at a time. */
const perBladzijde = 50;

/** One page of what happened to an entry; the first is 1. A page that is not full is the last one of its list. */
export async function listGeschiedenis(
  client: Client,
  id: string,
  bladzijde = 1,
): Promise<Geschiedenis | Probleem> {
  const vraag = (veld: string, sort: string): { filter: string; sort: string; skipTotal: true } => ({
    filter: client.filter(`${veld} = {:id}`, { id }),
    sort,
    skipTotal: true,
  });
  const lees = [bladzijde, perBladzijde] as const;
  const alles = Promise.all([
    client.collection('verbeteringversies').getList(...lees, vraag('verbetering', '-versie')),
    client.collection('faseovergangen').getList(...lees, vraag('verbetering', '-op,-id')),
    client.collection('publicaties').getList<PublicatieRij>(...lees, vraag('bron', '-versie')),
  ]);
  return attempt(
    alles.then(([versies, faseovergangen, publicaties]) => {
      const lijsten = { versies, faseovergangen, publicaties };
      const namen = ['versies', 'faseovergangen', 'publicaties'] as const;
      return {
        versies: versies.items,
        faseovergangen: faseovergangen.items,
        publicaties: publicaties.items,
        meer: namen.filter((naam) => lijsten[naam].items.length === perBladzijde),
      };
    }),
  );
}

/** The newest publication of an entry, withdrawn or not; null when it was never published. */
export function loadPublicatie(client: Client, bron: string): Promise<PublicatieRij | null | Probleem> {
  const lijst = client.collection('publicaties').getList<PublicatieRij>(1, 1, {
    filter: client.filter('bron = {:bron}', { bron }),
    sort: '-versie',
    skipTotal: true,
  });
  return attempt(lijst.then((antwoord) => antwoord.items[0] ?? null));
}

/** The newest building of the site, or null when there was none yet. */
export function loadRelease(client: Client): Promise<ReleaseRij | null | Probleem> {
  const lijst = client.collection('releases').getList(1, 1, { sort: '-gestart', skipTotal: true });
  return attempt(lijst.then((antwoord) => antwoord.items[0] ?? null));
}

export type Releasestand = Partial<
  Pick<ReleaseRij, 'status' | 'gestart' | 'klaar' | 'voortgang' | 'melding' | 'tot'>
>;

/** Tells beheer how a publication goes: without `id` a new one, with it the next news of that one. Returns the id. */
export async function reportRelease(client: Client, stand: Releasestand, id?: string): Promise<string> {
  const releases = client.collection('releases');
  const record = await (id ? releases.update(id, stand) : releases.create(stand));
  return record.id;
}

const bronnen = ['publicaties', 'themas', 'instellingen'] as const;

/**
 * Calls `onChange` at every change of what the site is made from, with the id when it is a publication, and `onGap` after every gap in the
 * connection, in which something may have changed; returns how to stop.
 */
export async function watchUitgave(
  client: Client,
  onChange: (publicatie?: string) => void,
  onGap: () => void = onChange,
): Promise<() => Promise<void>> {
  const stops = await Promise.all(
    bronnen.map((bron) =>
      client
        .collection(bron)
        .subscribe('*', ({ record }) => onChange(bron === 'publicaties' ? record.id : undefined)),
    ),
  );
  stops.push(await client.realtime.subscribe('PB_CONNECT', onGap));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
