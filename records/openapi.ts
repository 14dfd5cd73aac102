type Schema = { readonly [naam: string]: unknown };

/** One route of the contract, as JSON Schema describes it. */
interface Beschrijving {
  description: string;
  properties: { request: Schema; answer: Schema };
}

const probleem = 'Probleemantwoord';

const waarom = `A refusal, with every reason at once (RFC 9457). 400: something in the request is wrong or unknown. 401: nobody is signed in.
403: whoever is signed in may not. 404: it is not there, or not for who asks. 409: it cannot be done now, or somebody else was first. 413: too large.
503: nothing can be written now.`;

const oneLine = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

/** By name, so that a new one moves no other. */
function sortNames(delen: object): object {
  return Object.fromEntries(Object.entries(delen).sort(([een], [ander]) => (een < ander ? -1 : 1)));
}

/** The same schema where OpenAPI looks for its parts, with descriptions on one line. */
function place(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(place);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([naam, waarde]: [string, unknown]) => {
      if (naam === '$ref' && typeof waarde === 'string') {
        return [naam, waarde.replace('#/definitions/', '#/components/schemas/')];
      }
      return [naam, naam === 'description' && typeof waarde === 'string' ? oneLine(waarde) : place(waarde)];
    }),
  );
}

const content = (schema: Schema): object =>
  schema['type'] === 'string'
    ? { 'text/html': { schema } }
    : { 'application/json': { schema: place(schema) } };

function buildParameters(pad: string): object[] {
  return [...pad.matchAll(/\/([\w-]+)\/\{(\w+)\}/g)].map(([, collectie, name]) => ({
    name,
    in: 'path',
    required: true,
    description: `Id of a record of ${collectie}.`,
    schema: { type: 'string' },
  }));
}

/** `postVerbeteringenSluitingen` */
function nameOperation(methode: string, pad: string): string {
  const woorden = pad.replace(/\{\w+\}/g, '').split(/[^a-z]+/);
  return [methode, ...woorden.filter(Boolean).map((woord) => woord[0]!.toUpperCase() + woord.slice(1))].join(
    '',
  );
}

function buildOperation(methode: string, pad: string, route: Beschrijving): object {
  const { request, answer } = route.properties;
  const parameters = buildParameters(pad);
  const [eerste = '', ...rest] = oneLine(route.description).split(/(?<=[.?]) /);
  return {
    operationId: nameOperation(methode, pad),
    tags: [pad.split('/')[1]],
    summary: eerste,
    ...(rest.length > 0 ? { description: rest.join(' ') } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(request['type'] === 'null' ? {} : { requestBody: { required: true, content: content(request) } }),
    responses: {
      200: { description: 'Done.', content: content(answer) },
      default: { $ref: `#/components/responses/${probleem}` },
    },
  };
}

/**
 * OpenAPI 3.1 of every route in `Routes` of `definitions`, which is JSON Schema of the contract's types by name. Throws TypeError for a
 * route without a comment that says what it does.
 */
export function buildOpenapi(definitions: Readonly<Record<string, unknown>>): object {
  const { Routes, ...schemas } = definitions as Record<string, Schema>;
  const paths: Record<string, Record<string, object>> = {};
  for (const [sleutel, route] of Object.entries(Routes!['properties'] as Record<string, Beschrijving>)) {
    const [methode = '', pad = ''] = sleutel.split(' ');
    if (!route.description) throw new TypeError(`records/contract: no comment says what ${sleutel} does`);
    (paths[pad] ??= {})[methode.toLowerCase()] = buildOperation(methode.toLowerCase(), pad, route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Luisterloop, the internal API',
      version: '1',
      description:
        'For staff and for the public server; not on the internet. Made from records/contract/ by `npm run types`.',
    },
    servers: [{ url: '/api/luisterloop/v1' }],
    security: [{ token: [] }],
    paths: sortNames(paths),
    components: {
      securitySchemes: {
        token: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'The token of POST /api/collections/medewerkers/auth-with-password.',
        },
      },
      responses: {
        [probleem]: {
          description: oneLine(waarom),
          content: { 'application/problem+json': { schema: { $ref: `#/components/schemas/${probleem}` } } },
        },
      },
      schemas: place(sortNames(schemas)),
    },
  };
}
