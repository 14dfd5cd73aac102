import { cpSync, mkdtempSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { readyHooks } from '#tests/support/ready-pocketbase.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let signaal: Json;
let verbetering: Json;
let volgcode = '';

beforeAll(async () => {
  api = new Api(await startPocketBase());
  ({ volgcode } = (await api.ask('dienst', 'POST /signalen', {}, formulier())).body);
  signaal = (await api.records('ambassadeur', 'signalen')).body.items[0];
  verbetering = await api.nieuw('redacteur', volledig);
  for (const als of ['beheerder', 'voorzitter']) await api.token(als);
});
afterAll(() => api.pb.stop());

const nieuwThema = { naam: 'Nieuw', slug: 'nieuw', volgorde: 99 };
const newMap = (): string => mkdtempSync(join(tmpdir(), 'luisterloop-haken-'));
const route = (als: string, pad: string, body: object): Promise<Antwoord> =>
  api.call(als, 'POST', `/api/luisterloop/v1/${pad}`, body);
const ontvang = (): Promise<Antwoord> => route('dienst', 'signalen', formulier());
const daden: [string, string, 'insert' | 'update', () => Promise<Antwoord>][] = [
  ['a form', 'signalen', 'insert', ontvang],
  [
    'an addition',
    'contactmomenten',
    'insert',
    () => route('dienst', 'volgen', { volgcode, aanvulling: 'Nog iets.' }),
  ],
  ['a consent', 'melders', 'update', () => route('dienst', 'volgen', { volgcode, intrekken: ['meelezen'] })],
  [
    'a change of a signal',
    'signalen',
    'update',
    () => api.update('ambassadeur', 'signalen', signaal.id, { ernst: 'hoog', versie: 1 }),
  ],
  [
    'a change of an entry',
    'verbeteringen',
    'update',
    () =>
      api.update('redacteur', 'verbeteringen', verbetering.id, {
        titel: 'Anders',
        versie: verbetering.versie,
      }),
  ],
  [
    'a step of an entry',
    'auditlog',
    'insert',
    () => api.stap('redacteur', verbetering.id, 'indieningen', { versie: verbetering.versie }),
  ],
  ['a theme', 'themas', 'insert', () => api.create('beheerder', 'themas', nieuwThema)],
];
const storingen = ['database or disk is full (13)', 'attempt to write a readonly database (8)'];

test.each(daden.flatMap((daad) => storingen.map((wat) => [daad[0], wat, daad] as const)))(
  '%s while the %s: 503 not now, nothing is kept, and it works afterwards',
  async (_naam, wat, [, tabel, hoe, doe]) => {
    changeDatabase(
      api.pb,
      `create trigger stuk before ${hoe} on ${tabel} begin select raise(abort, '${wat}'); end`,
    );
    try {
      const { status, type, body } = await doe();
      expect([status, type, body.fouten]).toMatchObject([
        503,
        'application/problem+json',
        [{ code: 'nu-niet' }],
      ]);
    } finally {
      changeDatabase(api.pb, 'drop trigger stuk');
    }
  },
);

test('a database that is held by another process: 503 once waiting makes no sense any more', async () => {
  const slot = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'));
  slot.exec('begin immediate');
  const { status, body } = await ontvang();
  slot.exec('rollback');
  slot.close();
  expect([status, body.fouten[0].code]).toEqual([503, 'nu-niet']);
}, 60_000);

test('a database that is gone for a while: 503 for who writes, and nobody is told that they made a mistake', async () => {
  changeDatabase(api.pb, 'alter table contactmomenten rename to weg');
  const mis = await route('dienst', 'volgen', { volgcode, aanvulling: 'Nog iets.' });
  changeDatabase(api.pb, 'alter table weg rename to contactmomenten');
  expect(mis.status).toBe(503);
  expect((await route('dienst', 'volgen', { volgcode, aanvulling: 'Nog iets.' })).status).toBe(200);
});

test('what was refused for a reason keeps that reason', async () => {
  expect((await route('dienst', 'volgen', { volgcode: 'RKC6N-9Q8Z5-YG75' })).status).toBe(404);
  expect((await api.records('ambassadeur', 'signalen', '/bestaatniet')).status).toBe(404);
  expect((await api.create('beheerder', 'themas', { naam: '' })).status).toBe(400);
  expect(
    (
      await api.call('gast', 'POST', '/api/collections/medewerkers/auth-with-password', {
        identity: 'x@y.nl',
        password: 'x',
      })
    ).status,
  ).toBe(400);
});

test.each([
  ['before it is kept', 'onRecordCreate'],
  ['in a request', 'onRecordCreateRequest'],
])('a throw in a hook %s: 503', async (_, haak) => {
  const hooksDir = newMap();
  cpSync(await readyHooks(), hooksDir, { recursive: true });
  // In the same file, after the others: PocketBase reads files in no order of their own.
  appendFileSync(join(hooksDir, 'main.pb.js'), `\n${haak}((e) => { throw new Error('stuk') }, 'themas')`);
  const stuk = new Api(await startPocketBase({ hooksDir }));
  const { status, body } = await stuk.create('beheerder', 'themas', nieuwThema);
  await stuk.pb.stop();
  expect([status, body.fouten?.[0]?.code]).toEqual([503, 'nu-niet']);
});
