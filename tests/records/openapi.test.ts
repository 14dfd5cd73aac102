import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOpenapi } from '#records/openapi.ts';
import { routes } from '#tests/fixtures/toegang.ts';

type Json = ReturnType<typeof JSON.parse>;

const bestand = join(import.meta.dirname, '../../docs/api/openapi.generated.json');
const tekst = readFileSync(bestand, 'utf8');
const document: Json = JSON.parse(tekst);

const operaties = Object.entries<Json>(document.paths).flatMap(([pad, methodes]) =>
  Object.entries<Json>(methodes).map(([methode, operatie]): [string, Json] => [
    `${methode.toUpperCase()} ${pad}`,
    operatie,
  ]),
);

describe('the description of the internal API', () => {
  test('names every route there is, and no other', () => {
    expect(operaties.map(([route]) => route).sort()).toEqual(Object.keys(routes).sort());
  });

  test.each(operaties)('%s says what it does, which ids it takes and how it refuses', (route, operatie) => {
    expect(operatie.summary).toMatch(/[.?]$/);
    expect((operatie.parameters ?? []).map(({ name }: { name: string }) => `{${name}}`)).toEqual(
      route.match(/\{\w+\}/g) ?? [],
    );
    expect(operatie.responses.default).toEqual({ $ref: '#/components/responses/Probleemantwoord' });
    expect(route.startsWith('GET') && operatie.requestBody).toBeFalsy();
  });

  test('every operation has a name of its own', () => {
    const namen = operaties.map(([, { operationId }]) => operationId);
    expect(new Set(namen).size).toBe(namen.length);
  });

  test('each part it points at is there', () => {
    const wijzers = new Set(tekst.match(/(?<="\$ref": ")[^"]+/g));
    expect(wijzers.size).toBeGreaterThan(40);
    for (const wijzer of wijzers) {
      const [, ...pad] = wijzer.split('/');
      expect(
        pad.reduce((deel, naam) => deel?.[naam], document),
        wijzer,
      ).toBeTypeOf('object');
    }
  });

  test('what a citizen sends, a refusal, and a page that is HTML', () => {
    const { schemas, responses } = document.components;
    expect(schemas.Inzending.required).toContain('bericht');
    expect(schemas.Inzending.additionalProperties).toBe(false);
    expect(Object.keys(responses.Probleemantwoord.content)).toEqual(['application/problem+json']);
    expect(schemas.Probleemantwoord.required).toEqual(['status', 'title', 'detail', 'fouten']);
    const { post } = document.paths['/verbeteringen/{id}/voorbeelden'];
    expect(Object.keys(post.responses['200'].content)).toEqual(['text/html']);
    expect(document.paths['/signalen/{id}/inzagen'].post.requestBody).toBeUndefined();
  });

  test('a route without a comment is refused by name', () => {
    const route = { properties: { request: { type: 'null' }, answer: { type: 'object' } } };
    expect(() => buildOpenapi({ Routes: { properties: { 'GET /stil': route } } })).toThrow(/GET \/stil/);
  });
});
