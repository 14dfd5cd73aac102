import type { SendOptions } from 'pocketbase';
import type { Client } from '#records/client.ts';
import type { AnswerOf, ParamsOf, RequestOf, Route } from '#records/contract/routes.ts';
import { attempt, type Probleem } from '#records/probleem.ts';

const basis = '/api/luisterloop/v1';

/** The address of a route, with its path filled in. */
export function buildAdres(route: Route, params: Readonly<Record<string, string>>): string {
  const pad = route.slice(route.indexOf(' ') + 1);
  return basis + pad.replace(/\{(\w+)\}/g, (_, naam: string) => encodeURIComponent(params[naam] ?? ''));
}

/** Calls a route of our own as the contract says; `request` is null for one without a body. */
export function call<R extends Route>(
  client: Client,
  route: R,
  params: ParamsOf<R>,
  request: RequestOf<R>,
  options: Pick<SendOptions, 'signal' | 'fetch' | 'query'> = {},
): Promise<AnswerOf<R> | Probleem> {
  const method = route.slice(0, route.indexOf(' '));
  const body = request === null ? {} : { body: request };
  return attempt(client.send<AnswerOf<R>>(buildAdres(route, params), { method, ...body, ...options }));
}
