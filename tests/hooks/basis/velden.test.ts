import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Vormbeschrijving } from '#core/basis/vorm.ts';
import type { Route } from '#records/contract/routes.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { routes as toegelaten, soms, wie } from '#tests/fixtures/toegang.ts';
import { Api } from '#tests/support/api.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';
import { inzending, registratie, velden } from '../../../pb_hooks/basis/velden.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

/** A body with an unknown field in it, for each group of fields that there is, and where that field is. */
function listBodies(vorm: Vormbeschrijving): [pad: string, body: object][] {
  if (vorm === null) return [['onbekend', { onbekend: 'x' }]];
  if (vorm === 'waarde' || vorm === 'vrij') return [];
  if (Array.isArray(vorm)) {
    return listBodies(vorm[0] as Vormbeschrijving).map(([pad, body]) => [`0.${pad}`, [body]]);
  }
  const dieper = Object.entries(vorm).flatMap(([veld, deel]) =>
    listBodies(deel as Vormbeschrijving).map(([pad, body]): [string, object] => [
      `${veld}.${pad}`,
      { [veld]: body },
    ]),
  );
  return [['onbekend', { onbekend: 'x' }], ...dieper];
}

const routes: [string, string, Vormbeschrijving][] = [
  ...Object.entries(velden).map(([route, vorm]): [string, string, Vormbeschrijving] => [
    route,
    toegelaten[route as Route][0] ?? '',
    vorm,
  ]),
  ['POST /signalen', 'redacteur', registratie],
  ['POST /signalen', 'dienst', inzending],
];

describe('a field that a route does not know is refused by name', () => {
  for (const [route, als, vorm] of routes) {
    test.each(listBodies(vorm))(`${route} by ${als}: %s`, async (pad, body) => {
      const [methode = '', adres = ''] = route.split(' ');
      const antwoord = await api.call(
        als,
        methode,
        `/api/luisterloop/v1${adres.replace('{id}', 'bestaatniet0001')}`,
        body,
      );
      expect(antwoord.type).toBe('application/problem+json');
      expect([
        antwoord.status,
        antwoord.body.fouten.map((fout: { pad: string; code: string }) => [fout.pad, fout.code]),
      ]).toEqual([400, [[pad, 'onbekend-veld']]]);
    });
  }

  test('a phone number beside the melder is not dropped: nothing is registered', async () => {
    const totaal = async (): Promise<number> =>
      (await api.records('ambassadeur', 'signalen')).body.totalItems;
    const voor = await totaal();
    const body = {
      soort: 'tip',
      kanaal: 'telefoon',
      tekst: 'Bel mij.',
      melder: { naam: 'A' },
      telefoon: '0612345678',
    };
    const antwoord = await api.call('ambassadeur', 'POST', '/api/luisterloop/v1/signalen', body);
    expect(antwoord.body.fouten).toMatchObject([{ pad: 'telefoon', code: 'onbekend-veld' }]);
    expect(await totaal()).toBe(voor);
  });

  test('a guest hears only to log in', async () => {
    const antwoord = await api.call('gast', 'POST', '/api/luisterloop/v1/signalen', {
      ...formulier(),
      onbekend: 'x',
    });
    expect(antwoord.status).toBe(401);
  });
});

describe('who asks is looked at before what they ask', () => {
  // a GET takes no fields, and the route for everybody refuses nobody
  for (const [route, mogen] of Object.entries(toegelaten).filter(([naam]) => naam.startsWith('POST'))) {
    test(`${route}: an unknown field and a wrong role together are a wrong role`, async () => {
      const pad = route.slice('POST '.length).replace('{id}', 'bestaatniet0001');
      const binnen = [...mogen, ...(soms[route as Route] ?? [])];
      for (const als of wie.filter((naam) => naam !== 'vertrokken')) {
        const { status, body } = await api.call(als, 'POST', `/api/luisterloop/v1${pad}`, {
          onbekend: { x: [1] },
          versie: 'geen getal',
          tekst: ['geen tekst'],
        });
        const codes = body.fouten.map(({ code }: { code: string }) => code);
        if (binnen.includes(als)) {
          expect([als, status], als).toEqual([als, 400]);
          expect(codes).toContain('onbekend-veld');
        } else {
          expect([als, status, codes]).toEqual(
            als === 'gast' ? [als, 401, ['niet-ingelogd']] : [als, 403, ['geen-rol']],
          );
        }
      }
    });
  }

  test('a field that PocketBase cannot even read is a wrong role first', async () => {
    const antwoord = await fetch(`${api.pb.url}/api/luisterloop/v1/signalen/bundels`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await api.token('redacteur') },
      body: '{"formulieren": [',
    });
    expect(antwoord.status).toBe(403);
  });
});
