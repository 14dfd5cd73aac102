import type { TestPocketBase } from '#tests/support/start-pocketbase.ts';
import type { Verbetering } from '#core/verbetering/verbetering.ts';
import { wachtwoord } from '#tests/fixtures/startbestand.ts';

/** Parsed JSON; its shape differs per answer, and the tests assert on it. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Antwoord {
  status: number;
  /** The parsed JSON, or null when the body is none. */
  body: Json;
  type: string;
}

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

  /** An editorial step: 'indieningen', 'goedkeuringen'… */
  stap(als: Als, id: string, stap: string, body: object = {}): Promise<Antwoord> {
    return this.call(als, 'POST', `/api/luisterloop/v1/verbeteringen/${id}/${stap}`, body);
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
