import type { Agendaroutes } from '#records/contract/agenda.ts';
import type { Clusterroutes } from '#records/contract/cluster.ts';
import type { Looproutes } from '#records/contract/loop.ts';
import type { Luisterroutes } from '#records/contract/luisteren.ts';
import type { Meelezenroutes } from '#records/contract/meelezen.ts';
import type { Organisatieroutes } from '#records/contract/organisatie.ts';
import type { Overlegroutes } from '#records/contract/overleg.ts';
import type { Overlegreeksroutes } from '#records/contract/overlegreeks.ts';
import type { Privacyroutes } from '#records/contract/privacy.ts';
import type { Publicatieroutes } from '#records/contract/publicatie.ts';
import type { Signaalroutes } from '#records/contract/signaal.ts';
import type { Terugkoppelroutes } from '#records/contract/terugkoppeling.ts';
import type { Vergaderroutes } from '#records/contract/vergadering.ts';
import type { Vroegsignaalroutes } from '#records/contract/vroegsignaal.ts';

/**
 * Every route under /api/luisterloop/v1, by method and path: what it takes (`request`, null for no body) and what it answers (`answer`)
 * when it does not refuse.
 */
export interface Routes
  extends
    Organisatieroutes,
    Signaalroutes,
    Meelezenroutes,
    Terugkoppelroutes,
    Overlegroutes,
    Vergaderroutes,
    Overlegreeksroutes,
    Luisterroutes,
    Publicatieroutes,
    Looproutes,
    Agendaroutes,
    Clusterroutes,
    Vroegsignaalroutes,
    Privacyroutes {}

export type Route = keyof Routes;

/** What a route takes. */
export type RequestOf<R extends Route> = Routes[R]['request'];

/** What a route answers when it does not refuse. */
export type AnswerOf<R extends Route> = Routes[R]['answer'];

/** What stands between braces in the path of a route. */
export type ParamsOf<R extends Route> = R extends `${string}{${infer Naam}}${string}`
  ? { [N in Naam]: string }
  : Record<string, never>;
