import { buildAdres } from '#records/call.ts';
import type { Fout, Probleemantwoord } from '#records/contract/probleem.ts';
import type { AnswerOf, ParamsOf, RequestOf, Route } from '#records/contract/routes.ts';
import type { Wijziging } from '#records/contract/versie.ts';
import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';
import type { Verbetering } from '#core/verbetering/verbetering.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';
import { addVersie } from '#tests/support/add-versie.ts';

/** Parsed JSON; its shape differs per answer, and the tests assert on it. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Antwoord<Body = Json> {
  status: number;
  /** The parsed JSON, or the text of anything else. */
  body: Body;
  type: string;
}

/** A refusal always says why; a 409 may hold the record as it is now. */
interface Geweigerd extends Probleemantwoord {
  fouten: [Fout, ...Fout[]];
  huidig: Json;
}

/** What a route answers: by its status, which a test looks at, what the contract says or a refusal. */
type Gezegd<R extends Route> =
  AnswerOf<R> extends object ? AnswerOf<R> & Omit<Geweigerd, keyof AnswerOf<R>> : AnswerOf<R> | Geweigerd;

/** What a route takes; the version that is there is added when it is left out (R6). */
type Verzoek<Q> = Q extends Wijziging ? Omit<Q, 'versie'> & Partial<Wijziging> : Q;

/** The steps of an entry: what comes behind its id. */
export type Stap = Route extends infer R
  ? R extends `POST /verbeteringen/{id}/${infer S}`
    ? S
    : never
  : never;
type Staproute<S extends Stap> = `POST /verbeteringen/{id}/${S}`;

/** Who asks: a test account's name ('redacteur2'), 'dienst' for the public server, or 'gast'. */
export type Als = string;

/** Speaks to a test PocketBase as the people of the fixture. */
export class Api {
  readonly pb: TestPocketBase;
  readonly #tokens = new Map<Als, string>();

  constructor(pb: TestPocketBase) {
    this.pb = pb;
  }

  /** The token of an account; signs in the first time. '' for a guest. */
  async token(als: Als): Promise<string> {
    if (als === 'gast') return '';
    const known = this.#tokens.get(als);
    if (known) return known;
    const dienst = als === 'dienst';
    const identity = dienst ? 'portaal@luisterloop.invalid' : `${als}@voorbeeld.nl`;
    const antwoord = await this.call(
      'gast',
      'POST',
      `/api/collections/${dienst ? 'diensten' : 'medewerkers'}/auth-with-password`,
      {
        identity,
        password: dienst ? this.pb.dienst : wachtwoord,
      },
    );
    if (antwoord.status !== 200) throw new Error(`${als} cannot sign in: ${JSON.stringify(antwoord.body)}`);
    this.#tokens.set(als, antwoord.body.token);
    return antwoord.body.token;
  }

  async call(als: Als, method: string, pad: string, body?: unknown): Promise<Antwoord> {
    return this.send(als, method, pad, addVersie(this.pb, method, pad, body));
  }

  /** Sends exactly this; `call` adds the version that is there when a request leaves it out (R6), so that a test need not look it up. */
  async send(als: Als, method: string, pad: string, body?: unknown): Promise<Antwoord> {
    const token = await this.token(als);
    const antwoord = await fetch(this.pb.url + pad, {
      method,
      headers: {
        ...(token ? { authorization: token } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const tekst = await antwoord.text();
    const type = antwoord.headers.get('content-type') ?? '';
    return { status: antwoord.status, type, body: type.includes('json') ? JSON.parse(tekst) : tekst };
  }

  records(als: Als, collection: string, query = ''): Promise<Antwoord> {
    return this.call(als, 'GET', `/api/collections/${collection}/records${query}`);
  }

  create(als: Als, collection: string, body: object): Promise<Antwoord> {
    return this.call(als, 'POST', `/api/collections/${collection}/records`, body);
  }

  update(als: Als, collection: string, id: string, body: object): Promise<Antwoord> {
    return this.call(als, 'PATCH', `/api/collections/${collection}/records/${id}`, body);
  }

  /** Asks a route of our own what the contract lets one ask. */
  ask<R extends Route>(
    als: Als,
    route: R,
    params: ParamsOf<R>,
    request: Verzoek<RequestOf<R>>,
  ): Promise<Antwoord<Gezegd<R>>> {
    return this.askWrongly(als, route, params, request);
  }

  /** The same with anything in the request, for what has to be refused. */
  askWrongly<R extends Route>(
    als: Als,
    route: R,
    params: ParamsOf<R>,
    request: unknown,
  ): Promise<Antwoord<Gezegd<R>>> {
    const method = route.slice(0, route.indexOf(' '));
    return this.call(als, method, buildAdres(route, params), request ?? undefined);
  }

  /** A step of an entry: 'indieningen', 'goedkeuringen'… */
  stap<S extends Stap>(
    als: Als,
    id: string,
    stap: S,
    request: Partial<RequestOf<Staproute<S>>> = {},
  ): Promise<Antwoord<Gezegd<Staproute<S>>>> {
    const route: Staproute<S> = `POST /verbeteringen/{id}/${stap}`;
    return this.askWrongly(als, route, { id } as ParamsOf<Staproute<S>>, request);
  }

  /** The id of a theme. */
  async thema(slug: string): Promise<string> {
    const antwoord = await this.records(
      'redacteur',
      'themas',
      `?filter=${encodeURIComponent(`slug='${slug}'`)}`,
    );
    return antwoord.body.items[0].id;
  }

  /** A new entry of `als` with these texts; `themas` as slugs. */
  async nieuw(als: Als, tekst: Partial<Verbetering> & { themas: string[] }): Promise<Json> {
    const themas = await Promise.all(tekst.themas.map((slug) => this.thema(slug)));
    const antwoord = await this.create(als, 'verbeteringen', { ...tekst, themas });
    if (antwoord.status !== 200) throw new Error(`not created: ${JSON.stringify(antwoord.body)}`);
    return antwoord.body;
  }
}
