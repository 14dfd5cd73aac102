import { checkVorm, type Vormbeschrijving } from '#core/basis/vorm.ts';
import type { Route } from '#records/contract/routes.ts';
import type { Collections } from '#records/types.generated.ts';
import { answerProbleem, buildProbleem } from './probleem.ts';
import { isDienst } from './toegang.ts';
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

interface Routekeuzes {
  /** In bytes; 1 MB when left out (limit-body.ts). */
  maxBody?: number;
}

/** The fields that a route knows; people and the public server send different things to the same address. */
function readVelden(sleutel: Route, e: core.RequestEvent): Vormbeschrijving {
  if (sleutel === 'POST /signalen') return isDienst(e) ? inzending : registratie;
  return sleutel in velden ? velden[sleutel as keyof typeof velden] : 'vrij';
}

/**
 * A route of the project's own, named as in the contract (records/contract/): the method, and the path below /api/luisterloop/v1. What it does
 * not know is refused by name before anything is done; a guest is told nothing and left to the handler.
 */
export function route(
  sleutel: Route,
  run: (e: core.RequestEvent) => void,
  { maxBody }: Routekeuzes = {},
): Registratie {
  const [methode = '', pad] = sleutel.split(' ');
  const checked = (e: core.RequestEvent): void => {
    const issues = e.auth ? checkVorm(e.requestInfo().body, readVelden(sleutel, e)) : [];
    if (issues.length === 0) return run(e);
    answerProbleem(e, buildProbleem(400, issues));
  };
  return {
    bij: sleutel,
    run: checked,
    register: (roep) =>
      routerAdd(methode, `${api}${pad}`, roep, ...(maxBody ? [$apis.bodyLimit(maxBody)] : [])),
  };
}

type Aanmelding = (roep: () => void, ...collecties: string[]) => void;
type Haak = Extract<keyof typeof globalThis, `onRecord${string}` | 'onBootstrap'>;

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

/** Before every route, PocketBase's own included. */
export function middleware(naam: string, run: (e: core.RequestEvent) => void): Registratie {
  return { bij: `middleware ${naam}`, run, register: (roep) => routerUse(roep) };
}

/** By the clock, in UTC. */
export function cron(naam: string, wanneer: string, run: () => void): Registratie {
  return { bij: `cron ${naam}`, run, register: (roep) => cronAdd(naam, wanneer, roep) };
}
