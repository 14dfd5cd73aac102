import { call } from '#records/call.ts';
import type { Client } from '#records/client.ts';
import type { AnswerOf, RequestOf } from '#records/contract/routes.ts';
import type { Wijzigingen } from '#records/contract/vergadering.ts';
import { attempt, type Probleem } from '#records/probleem.ts';
import { watchCollectie, type Stop } from '#records/watch.ts';

type Vergaderstap =
  | 'POST /overleggen/{id}/openingen'
  | 'POST /overleggen/{id}/beurten'
  | 'POST /overleggen/{id}/aanwezigheid'
  | 'POST /overleggen/{id}/sluitingen'
  | 'POST /overleggen/{id}/correcties'
  | 'POST /agendapunten/{id}/notities'
  | 'POST /notities/{id}/wijzigingen'
  | 'POST /agendapunten/{id}/stemmingen'
  | 'POST /agendapunten/{id}/stemmen'
  | 'POST /agendapunten/{id}/stemuitslagen'
  | 'POST /agendapunten/{id}/besluiten'
  | 'POST /agendapunten/{id}/acties'
  | 'POST /agendapunten/{id}/uitkomsten';

/** Everything of a meeting that changed after `na`; all of it after 0. */
export function loadWijzigingen(client: Client, id: string, na: number): Promise<Wijzigingen | Probleem> {
  const adres = `/api/luisterloop/v1/overleggen/${encodeURIComponent(id)}/wijzigingen`;
  return attempt(client.send<Wijzigingen>(adres, { method: 'GET', query: { na } }));
}

/** One thing that somebody does in a meeting. */
export function takeVergaderstap<R extends Vergaderstap>(
  client: Client,
  route: R,
  id: string,
  request: RequestOf<R>,
): Promise<AnswerOf<R> | Probleem> {
  return call<Vergaderstap>(client, route, { id }, request) as Promise<AnswerOf<R> | Probleem>;
}

/**
 * In ms: each screen waits a part of this by chance before it asks. Twenty that ask at one moment take more of PocketBase's script engines than it keeps
 * ready, and one that is made for a single request costs as much as a hundred answers.
 */
export const spreiding = 100;

/**
 * Hears that something of a meeting changed, and that the connection was made (again): then too there may be news, since what was said meanwhile
 * does not come by itself.
 */
export function watchVergadering(client: Client, id: string, onNieuws: () => void): Stop {
  let gestopt = false;
  let zegAf: (() => Promise<void>) | undefined;
  let straks: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    straks ??= setTimeout(() => {
      straks = undefined;
      if (!gestopt) onNieuws();
    }, Math.random() * spreiding);
  };
  const stop = watchCollectie(client, 'overleggen', id, later);
  void attempt(client.realtime.subscribe('PB_CONNECT', later)).then((uitkomst) => {
    if (typeof uitkomst !== 'function') return;
    zegAf = uitkomst;
    if (gestopt) void attempt(uitkomst());
  });
  return () => {
    gestopt = true;
    stop();
    if (zegAf) void attempt(zegAf());
  };
}

/** A meeting that spoke of something, or is going to. */
export interface Gesproken {
  /** Of the agendapunt. */
  id: string;
  overleg: string;
  datum: string;
  reeks: string;
  titel: string;
  uitkomst: string;
}

interface Puntrij {
  id: string;
  titel: string;
  uitkomst: string;
  overleg: string;
  expand?: { overleg?: { datum: string; expand?: { reeks?: { naam: string } } } };
}

const meesteGesproken = 50;

/** R15: the planned meetings on whose agenda an entry or a signal stands, newest first. */
export function listGesproken(
  client: Client,
  over: { verbetering: string } | { signaal: string },
): Promise<Gesproken[] | Probleem> {
  const waar =
    'verbetering' in over
      ? client.filter('verbetering = {:verbetering}', over)
      : client.filter('signalen ~ {:signaal}', over);
  const lijst = client.collection('agendapunten').getList<Puntrij>(1, meesteGesproken, {
    filter: `${waar} && weg = false && overleg.reeks.soort = 'gepland' && overleg.status != 'vervallen'`,
    sort: '-overleg.datum',
    expand: 'overleg.reeks',
    skipTotal: true,
  });
  return attempt(lijst.then(({ items }) => items.map(readGesproken)));
}

function readGesproken({ id, titel, uitkomst, overleg, expand }: Puntrij): Gesproken {
  const { datum = '', expand: verder } = expand?.overleg ?? {};
  return { id, titel, uitkomst, overleg, datum, reeks: verder?.reeks?.naam ?? '' };
}
