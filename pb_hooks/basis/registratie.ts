import { checkVorm, type Vormbeschrijving } from '#core/basis/vorm.ts';
import { stripWaarde } from '#core/basis/onzichtbaar.ts';
import type { AnswerOf, Route } from '#records/contract/routes.ts';
import type { Collections } from '#records/types.generated.ts';
import { orStoring } from './answer-storing.ts';
import { limitBody } from './limit-body.ts';
import { answerProbleem, buildProbleem, type Probleem } from './probleem.ts';
import { admit, isDienst, isProbleem, type Toelating, type Wie } from './toegang.ts';
import { inzending, registratie, velden } from './velden.ts';

const api = '/api/luisterloop/v1';

/** One line of a capability's hooks.ts: what PocketBase calls, and when. */
export interface Registratie {
  /** What it answers or follows: `POST /signalen`, `onRecordUpdate melders`, `cron bewaren`. */
  bij: string;
  run: (e: never) => void;
  /** Tells PocketBase; `roep` is `run`, as PocketBase can call it. */
  register: (roep: () => void) => void;
}

interface Routekeuzes<R extends Route> {
  /** In bytes; 256 kB when left out (limit-body.ts). */
  maxBody?: number;
  /** The status of an answer, where that is not always 200. */
  status?: (antwoord: AnswerOf<R>) => number;
}

/** What a handler says: its answer by the contract, or why not. */
export type Uitkomst<R extends Route> = AnswerOf<R> | Probleem;

/** The fields that a route knows; people and the public server send different things to the same address. */
function readVelden(sleutel: Route, e: core.RequestEvent): Vormbeschrijving {
  if (sleutel === 'POST /signalen') return isDienst(e) ? inzending : registratie;
  return sleutel in velden ? velden[sleutel as keyof typeof velden] : null;
}

/** R6: whoever changes what is there says which version of it they read; the handler says whether that is the one. */
function missesVersie(body: { [veld: string]: unknown }, vorm: Vormbeschrijving): boolean {
  return typeof vorm === 'object' && vorm !== null && 'versie' in vorm && (body['versie'] ?? null) === null;
}

/**
 * A route of the project's own, named as in the contract (records/contract/): the method, and the path below /api/luisterloop/v1. The order
 * is the same on each: first who asks, then that no field is unknown, too long or of another kind and that the versie is there, then the handler with what the fields say, without the signs that nobody sees. Which
 * records somebody may see within their role is for the handler.
 */
export function route<R extends Route>(
  sleutel: R,
  toelating: Toelating,
  run: (e: core.RequestEvent, wie: Wie) => Uitkomst<R>,
  { maxBody, status }: Routekeuzes<R> = {},
): Registratie {
  const [methode = '', pad] = sleutel.split(' ');
  const decide = (e: core.RequestEvent): Uitkomst<R> => {
    const wie = admit(e, toelating);
    if (isProbleem(wie)) return wie;
    const body = e.requestInfo().body;
    const vorm = readVelden(sleutel, e);
    const issues = checkVorm(body, vorm);
    if (issues.length > 0) return buildProbleem(400, issues);
    if (missesVersie(body, vorm)) return buildProbleem(400, [{ path: 'versie', code: 'versie-ontbreekt' }]);
    stripWaarde(body);
    return run(e, wie);
  };
  const answer = (e: core.RequestEvent): void => {
    // Tells a client that it is us who answer, and nothing that stands between (records/succes.ts).
    e.response!.header().set('Luisterloop', '1');
    const uitkomst = decide(e);
    if (typeof uitkomst === 'string') return e.html(200, uitkomst);
    if (isProbleem(uitkomst)) return answerProbleem(e, uitkomst);
    e.json(status?.(uitkomst as AnswerOf<R>) ?? 200, uitkomst);
  };
  return {
    bij: sleutel,
    run: (e: core.RequestEvent) => orStoring(e, answer),
    register: (roep) => routerAdd(methode, `${api}${pad}`, roep, ...(maxBody ? [limitBody(maxBody)] : [])),
  };
}

/** An address outside the API, that a program of somebody reads by itself. */
export function adres(naam: string, pad: string, run: (e: core.RequestEvent) => void): Registratie {
  return {
    bij: `adres ${naam}`,
    run: (e: core.RequestEvent) => orStoring(e, run),
    register: (roep) => routerAdd('GET', pad, roep),
  };
}

type Aanmelding = (roep: () => void, ...collecties: string[]) => void;
type Haak = Extract<
  keyof typeof globalThis,
  `onRecord${string}` | 'onBootstrap' | 'onRealtimeSubscribeRequest'
>;

/** An event of PocketBase itself, about records of these collections; about all of them when none is named. */
export function hook<H extends Haak>(
  naam: H,
  collecties: readonly (keyof Collections)[],
  run: Parameters<(typeof globalThis)[H]>[0],
): Registratie {
  return {
    bij: [naam, ...collecties].join(' '),
    run,
    register: (roep) => (globalThis[naam] as Aanmelding)(roep, ...collecties),
  };
}

/** Before every route, PocketBase's own included: one that PocketBase has itself, never a function of ours (limit-body.ts). */
export function middleware(naam: string, make: () => ReturnType<typeof limitBody>): Registratie {
  return { bij: `middleware ${naam}`, run: () => undefined, register: () => routerUse(make() as never) };
}

/** Once, when PocketBase begins to listen. */
export function server(naam: string, set: (server: Server, router: Router) => void): Registratie {
  const begin = (e: core.ServeEvent): void => {
    set(e.server as unknown as Server, e.router as unknown as Router);
    e.next();
  };
  return {
    bij: `server ${naam}`,
    run: () => undefined,
    register: () => $app.onServe().bindFunc(begin as never),
  };
}

/** PocketBase's own router, as far as it is used; a handler is one that PocketBase has itself. */
export interface Router {
  post: (pad: string, handler: unknown) => void;
}

/** Go's http.Server, as far as it is used. */
interface Server {
  setKeepAlivesEnabled: (mag: boolean) => void;
}

/** By the clock, in UTC. */
export function cron(naam: string, wanneer: string, run: () => void): Registratie {
  return { bij: `cron ${naam}`, run, register: (roep) => cronAdd(naam, wanneer, roep) };
}
