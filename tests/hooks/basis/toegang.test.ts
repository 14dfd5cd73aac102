import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acties, collecties, routes, statussen, wie, type Actie } from '#tests/fixtures/toegang.ts';
import { medewerkers, startbestand, wachtwoord } from '#tests/fixtures/startbestand.ts';
import { drukCodes } from '#tests/fixtures/meelezen.ts';
import { besluit } from '#tests/fixtures/loop.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Route } from '#records/contract/routes.ts';
import { Api, type Antwoord } from '#tests/support/api.ts';
import { listRegistraties } from '#tests/support/list-registraties.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let volgcode: string;
let uitnodiging: string;
/** Per collection the id of a record that is there. */
const bestaand: Record<string, string> = {};

beforeAll(async () => {
  const vertrokken = {
    email: 'vertrokken@voorbeeld.nl',
    naam: 'vertrokken',
    rollen: ['beheerder', 'redacteur'],
    wachtwoord,
  };
  api = new Api(
    await startPocketBase({ start: { ...startbestand, medewerkers: [...medewerkers, vertrokken] } }),
  );
  await api.token('vertrokken');
  const vertrekker = (await api.records('beheerder', 'medewerkers', `?filter=(naam='vertrokken')`)).body
    .items[0];
  await api.create('dienst', 'releases', { status: 'bezig', gestart: '2026-11-22 10:00:00.000Z' });
  const { id: besloten } = await api.nieuw('ambassadeur', volledig);
  await api.stap('voorzitter', besloten, 'besluiten', besluit(vertrekker.id));
  volgcode = (await api.call('dienst', 'POST', '/api/luisterloop/v1/signalen', formulier())).body.volgcode;
  const signaal = (await api.records('ambassadeur', 'signalen')).body.items[0].id;
  const live = (await api.records('redacteur', 'verbeteringen')).body.items[0].id;
  uitnodiging = (await drukCodes(api, live))[0] ?? '';
  await api.create('ambassadeur', 'meelezers', nieuw['meelezers'] ?? {});
  nieuw['contactmomenten'] = { signaal, soort: 'aandacht' };
  await api.create('ambassadeur', 'contactmomenten', nieuw['contactmomenten']);
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });
  for (const naam of Object.keys(collecties)) {
    const eerste = `select id from ${naam} limit 1`;
    if (!db.prepare(eerste).get()) db.exec(`insert into ${naam} (id) values ('vanhettoegang01')`);
    bestaand[naam] = String(db.prepare(eerste).get()?.['id']);
  }
  db.exec(`update notities set overleg = '${bestaand['overleggen']}', versie = 1`);
  db.close();
  bestaand['medewerkers'] = vertrekker.id;
  await api.update('beheerder', 'medewerkers', vertrekker.id, { actief: false, versie: vertrekker.versie });
});
afterAll(() => api.pb.stop());

function collectionsInDatabase(): string[] {
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
  const namen = db
    .prepare(`select name from _collections where name not like '\\_%' escape '\\' order by name`)
    .all();
  db.close();
  return namen.map((rij) => String(rij['name']));
}

const perRoute = Object.entries(routes) as [Route, readonly string[]][];

const nieuw: Record<string, object> = {
  meelezers: { naam: 'Panellid', email: 'panellid@voorbeeld.nl' },
  themas: { naam: 'Nieuw thema' },
  verbeteringen: { titel: 'Nieuw' },
  releases: { status: 'bezig', gestart: '2026-11-22 10:00:00.000Z' },
  medewerkers: { naam: 'Nieuw', rollen: ['medewerker'], password: wachtwoord, passwordConfirm: wachtwoord },
};

/** The versie of a record, for collections that have one. */
async function versieVan(collection: string, id: string): Promise<object> {
  const lezer = ['signalen', 'meelezers'].includes(collection) ? 'ambassadeur' : 'beheerder';
  const antwoord = await api.call(lezer, 'GET', `/api/collections/${collection}/records/${id}`);
  const versie = antwoord.body?.versie;
  return versie === undefined ? {} : { versie };
}

async function probeer(als: string, collection: string, actie: Actie, meer: object = {}): Promise<Antwoord> {
  const pad = `/api/collections/${collection}/records`;
  const id = bestaand[collection] ?? '';
  if (actie === 'lijst') return api.call(als, 'GET', pad);
  if (actie === 'bekijken') return api.call(als, 'GET', `${pad}/${id}`);
  if (actie === 'wijzigen')
    return api.call(als, 'PATCH', `${pad}/${id}`, { ...(await versieVan(collection, id)), ...meer });
  if (actie === 'verwijderen') {
    const vers =
      collection === 'themas' && als === 'beheerder'
        ? await api.create('beheerder', 'themas', { naam: 'Weg' })
        : null;
    return api.call(als, 'DELETE', `${pad}/${vers?.body.id ?? id}`);
  }
  const email = `${als}-${Math.random().toString(36).slice(2)}@voorbeeld.nl`;
  return api.call(als, 'POST', pad, {
    ...nieuw[collection],
    ...(['medewerkers', 'meelezers'].includes(collection) ? { email } : {}),
    ...meer,
  });
}

/** Allowed means a record was answered or changed; a list without records is a closed door. */
function isAllowed(antwoord: Antwoord, actie: Actie): boolean {
  if (actie === 'lijst') return antwoord.status === 200 && antwoord.body.items.length > 0;
  return antwoord.status >= 200 && antwoord.status < 300;
}

describe('who may do what with which collection', () => {
  test('the table names every collection there is', () => {
    expect(Object.keys(collecties).sort()).toEqual(collectionsInDatabase());
  });

  for (const [collection, rechten] of Object.entries(collecties)) {
    for (const actie of acties) {
      test(`${collection}: ${actie} is for ${rechten[actie].join(', ') || 'nobody'}`, async () => {
        const mag: string[] = [];
        for (const als of wie) {
          if (isAllowed(await probeer(als, collection, actie), actie)) mag.push(als);
        }
        const zichzelf = collection === 'medewerkers' && actie === 'lijst' ? ['medewerker'] : [];
        expect(mag.sort()).toEqual([...rechten[actie], ...zichzelf].sort());
      });
    }
  }
});

describe('a field that a collection does not know is refused by name', () => {
  const schrijven = Object.entries(collecties).flatMap(([collection, rechten]) =>
    (['maken', 'wijzigen'] as const).flatMap((actie) =>
      rechten[actie].map((als): [string, Actie, string] => [collection, actie, als]),
    ),
  );
  test.each(schrijven)('%s: %s by %s', async (collection, actie, als) => {
    const meer = { telefoonnummer: '0612345678', collectionName: 'x', 'versie+': 1 };
    const antwoord = await probeer(als, collection, actie, meer);
    expect(antwoord.type).toBe('application/problem+json');
    const fouten = antwoord.body.fouten.map(
      ({ pad, code }: { pad: string; code: string }) => `${pad} ${code}`,
    );
    expect([antwoord.status, fouten.sort()]).toEqual([
      400,
      ['collectionName onbekend-veld', 'telefoonnummer onbekend-veld', 'versie+ onbekend-veld'],
    ]);
  });

  test.each([
    ['ambassadeur', 'signalen', 'formulierhash'],
    ['redacteur', 'verbeteringen', 'importsleutel'],
    ['beheerder', 'medewerkers', 'tokenKey'],
  ])('one that is hidden from %s is no field of %s: %s', async (als, collection, veld) => {
    const antwoord = await probeer(als, collection, 'wijzigen', { [veld]: 'x'.repeat(40) });
    expect([antwoord.status, antwoord.body.fouten[0]]).toMatchObject([
      400,
      { pad: veld, code: 'onbekend-veld' },
    ]);
  });

  test('also inside the settings', async () => {
    const antwoord = await probeer('beheerder', 'instellingen', 'wijzigen', {
      organisatie: { naam: 'gemeente', contact: { fax: '1' } },
      werkwijze: { normen: [{ belofte: 'x', norm: 1 }], bewaarmanden: 3 },
    });
    const paden = antwoord.body.fouten.map(({ pad }: { pad: string }) => pad).sort();
    expect([antwoord.status, paden]).toEqual([
      400,
      ['organisatie.contact.fax', 'werkwijze.bewaarmanden', 'werkwijze.normen.0.norm'],
    ]);
  });

  test('whoever may not write hears nothing of fields', async () => {
    for (const als of ['gast', 'medewerker', 'dienst']) {
      for (const actie of ['maken', 'wijzigen'] as const) {
        const antwoord = await probeer(als, 'verbeteringen', actie, { onbekend: 'x' });
        expect(antwoord.status).toBeGreaterThanOrEqual(400);
        expect(JSON.stringify(antwoord.body)).not.toContain('onbekend');
      }
    }
  });
});

describe('who may use which route', () => {
  test('the table names every route there is', async () => {
    const gevonden = (await listRegistraties()).map(({ bij }) => bij).filter((bij) => / \//.test(bij));
    expect(gevonden.sort()).toEqual(Object.keys(routes).sort());
  });

  for (const [route, mogen] of perRoute) {
    test(`${route} is for ${mogen.join(', ')}`, async () => {
      const [method = '', pad = ''] = route.split(' ');
      const mag: string[] = [];
      for (const als of wie) {
        const { id: entry } = await api.nieuw('ambassadeur', volledig);
        const collectie = /^\/(\w+)\/\{id\}/.exec(pad)?.[1] ?? '';
        const id = collectie === 'verbeteringen' ? entry : (bestaand[collectie] ?? '');
        const body = { '/volgen': { volgcode }, '/meelezen': { uitnodiging } }[pad] ?? {};
        const antwoord = await api.call(
          als,
          method,
          `/api/luisterloop/v1${pad.replace('{id}', id)}`,
          method === 'POST' ? body : undefined,
        );
        if (antwoord.status === statussen[route]) mag.push(als);
        else {
          expect([401, 403, 404], als).toContain(antwoord.status);
          expect(JSON.stringify(antwoord.body)).not.toContain(volledig.vraag);
        }
      }
      expect(mag.sort()).toEqual([...mogen].sort());
    });
  }
});

describe('doors that must stay closed', () => {
  const dicht: [string, string, string][] = [
    ['gast', 'GET', '/api/settings'],
    ['gast', 'GET', '/api/logs'],
    ['gast', 'GET', '/api/collections'],
    ['gast', 'GET', '/api/backups'],
    ['gast', 'POST', '/api/collections/users/records'],
    ['gast', 'POST', '/api/batch'],
    ['beheerder', 'GET', '/api/settings'],
    ['beheerder', 'GET', '/api/collections'],
    ['beheerder', 'POST', '/api/batch'],
    ['dienst', 'GET', '/api/settings'],
  ];
  test.each(dicht)('%s gets nothing from %s %s', async (als, method, pad) => {
    const antwoord = await api.call(als, method, pad, method === 'POST' ? {} : undefined);
    expect([400, 401, 403, 404]).toContain(antwoord.status);
  });

  test('a guest cannot guess hidden fields by filtering', async () => {
    const antwoord = await api.records('gast', 'verbeteringen', `?filter=(titel~'a')`);
    expect(antwoord.body.items ?? []).toEqual([]);
  });

  test('whoever left cannot sign in, and hears why', async () => {
    const login = (password: string) =>
      api.call('gast', 'POST', '/api/collections/medewerkers/auth-with-password', {
        identity: 'vertrokken@voorbeeld.nl',
        password,
      });
    expect((await login(wachtwoord)).status).toBe(403);
    expect((await login('iets-heel-anders')).status).toBe(400);
  });

  test('colleagues see names, not mail addresses', async () => {
    const { items } = (await api.records('redacteur', 'medewerkers')).body;
    expect(items.length).toBeGreaterThan(3);
    expect(
      items.filter((item: { email?: string; naam: string }) => item.email && item.naam !== 'redacteur'),
    ).toEqual([]);
  });

  test('the last beheerder cannot leave', async () => {
    const { items } = (
      await api.records('beheerder', 'medewerkers', `?filter=(rollen~'beheerder' %26%26 actief=true)`)
    ).body;
    expect(items).toHaveLength(1);
    const antwoord = await api.update('beheerder', 'medewerkers', items[0].id, {
      actief: false,
      versie: items[0].versie,
    });
    expect([antwoord.status, antwoord.body.fouten[0].code]).toEqual([409, 'laatste-beheerder']);
  });
});
