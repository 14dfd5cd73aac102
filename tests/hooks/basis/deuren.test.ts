import { get, type IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Antwoord, type Json } from '#tests/support/api.ts';
import { findPid } from '#tests/support/find-pid.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const codes = ({ body }: Antwoord): string[][] => body.fouten.map(({ pad, code }: Json) => [pad, code]);
const nieuwste = async (collectie: string): Promise<Json> =>
  (await api.records('ambassadeur', collectie, '?sort=-@rowid&perPage=1')).body.items[0];
const meld = async (over: Record<string, string> = {}): Promise<Json> => {
  await api.ask('dienst', 'POST /signalen', {}, formulier(over));
  return nieuwste('signalen');
};
const telAudit = async (bron: string): Promise<number> =>
  (await api.records('beheerder', 'auditlog', `?filter=(bron='${bron}')&perPage=1`)).body.totalItems;

describe('nobody chooses the id of a record', () => {
  test.each([
    ['redacteur', 'verbeteringen', { titel: 'x' }],
    ['beheerder', 'themas', { naam: 'Nieuw' }],
    ['ambassadeur', 'meelezers', { naam: 'Lid' }],
  ])('%s, %s', async (als, collectie, velden) => {
    const antwoord = await api.create(als, collectie, { ...velden, id: 'abcdefghij12345' });
    expect([antwoord.status, codes(antwoord)]).toEqual([400, [['id', 'onbekend-veld']]]);
  });

  test('an entry that is made twice with one key is one entry, and another person’s key is another one', async () => {
    const maak = async (als: string): Promise<Json> =>
      (await api.create(als, 'verbeteringen', { titel: 'Eén keer', sleutel: 'abcdefghij12345' })).body;
    const [een, nogEens, ander] = [
      await maak('redacteur'),
      await maak('redacteur'),
      await maak('redacteur2'),
    ];
    expect(een.id).toMatch(/^[a-z0-9]{15}$/);
    expect(nogEens).toMatchObject({ id: een.id, kenmerk: een.kenmerk });
    expect(new Set([een.id, ander.id, 'abcdefghij12345']).size).toBe(3);
  });
});

describe('what nobody sees in a text', () => {
  test('R1 is not stored, by whatever way it comes in', async () => {
    const { id } = (
      await api.create('redacteur', 'verbeteringen', { titel: 'a\u0000b\u202ec', trefwoorden: ['x\u202ey'] })
    ).body;
    const entry = (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;
    expect(entry).toMatchObject({ titel: 'abc', trefwoorden: ['xy'] });
    const anders = await api.update('redacteur', 'verbeteringen', id, {
      vraag: '\u2066waarom\u2069?',
      versie: 1,
    });
    expect(anders.body.vraag).toBe('waarom?');
    const signaal = await meld({
      bericht: 'x\u0000y\u202ez',
      naam: 'A\u0007',
      email: 'melder@voorbeeld.test',
    });
    expect(signaal.tekst).toBe('xyz');
    const melder = await api.records('ambassadeur', 'melders', `?filter=(signaal='${signaal.id}')`);
    expect(melder.body.items[0].naam).toBe('A');
    const moment = { signaal: signaal.id, soort: 'aandacht', tekst: 'gebeld\u0000\u202e!' };
    expect((await api.create('ambassadeur', 'contactmomenten', moment)).body.tekst).toBe('gebeld!');
  });

  test('and a message of nothing else is none', async () => {
    const leeg = formulier({ bericht: '\u200b\u2060 \u3164' });
    const antwoord = await api.ask('dienst', 'POST /signalen', {}, leeg);
    expect([antwoord.status, codes(antwoord)]).toEqual([400, [['bericht', 'verplicht']]]);
  });
});

test('R10 a change that changes nothing writes nothing', async () => {
  const signaal = await meld();
  const { id } = await api.nieuw('redacteur', volledig);
  const thema = await nieuwste('themas');
  for (const [als, collectie, rij] of [
    ['ambassadeur', 'signalen', signaal],
    ['redacteur', 'verbeteringen', { id, versie: 1, titel: volledig.titel }],
    ['beheerder', 'themas', thema],
    ['beheerder', 'medewerkers', (await api.records('beheerder', 'medewerkers', '?perPage=1')).body.items[0]],
  ] as [string, string, Json][]) {
    const voor = await telAudit(rij.id);
    const { versie, titel, naam, soort } = rij;
    const antwoord = await api.update(als, collectie, rij.id, { versie, titel, naam, soort });
    expect([collectie, antwoord.status, antwoord.body.versie]).toEqual([collectie, 200, versie]);
    expect([collectie, await telAudit(rij.id)]).toEqual([collectie, voor]);
  }
});

describe('R13 an earlier signal', () => {
  test('is named only by who may see it, and is another one', async () => {
    const [eerder, later] = [await meld(), await meld()];
    const behandelaar = (await api.records('beheerder', 'medewerkers', "?filter=(naam~'ehandelaar')")).body
      .items[0];
    const zet = async (als: string, velden: object): Promise<Antwoord> => {
      const { versie } = (
        await api.call('ambassadeur', 'GET', `/api/collections/signalen/records/${later.id}`)
      ).body;
      return api.update(als, 'signalen', later.id, { ...velden, versie });
    };
    expect((await zet('ambassadeur', { behandelaar: behandelaar.id })).status).toBe(200);
    const geweigerd = await zet('behandelaar', { herhalingVan: eerder.id });
    expect([geweigerd.status, codes(geweigerd)]).toEqual([400, [['herhalingVan', 'niet-gevonden']]]);
    expect((await zet('ambassadeur', { herhalingVan: later.id })).status).toBe(400);
    expect((await zet('ambassadeur', { herhalingVan: 'bestaatniet0001' })).status).toBe(400);
    expect((await zet('ambassadeur', { herhalingVan: eerder.id })).status).toBe(200);
  });
});

test('R1 nobody sorts by an address that they do not see', async () => {
  const sorteer = async (als: string, collectie: string, sort: string): Promise<number> =>
    (await api.records(als, collectie, `?sort=${sort}`)).status;
  expect(await sorteer('redacteur', 'medewerkers', '-email')).toBe(400);
  expect(await sorteer('redacteur', 'verbeteringen', 'titel,eigenaar.email')).toBe(400);
  expect(await sorteer('redacteur', 'medewerkers', 'tokenKey')).toBe(400);
  expect(await sorteer('ambassadeur', 'melders', 'codehash')).toBe(400);
  expect(await sorteer('ambassadeur', 'melders', 'email')).toBe(200);
  expect(await sorteer('beheerder', 'medewerkers', 'email')).toBe(200);
});

test('R1 the log keeps no address that somebody typed, nor what they looked for', async () => {
  const identity = 'kanarie-persoon@voorbeeld.test';
  const adres = '/api/collections/medewerkers';
  await api.call('gast', 'POST', `${adres}/auth-with-password`, { identity, password: 'x' });
  await api.call('gast', 'POST', `${adres}/request-password-reset`, { email: identity });
  await api.call('gast', 'POST', `${adres}/request-verification`, { email: identity });
  await api.records('ambassadeur', 'melders', "?filter=(kanarie_veld='kanarie-persoon')");
  await api.records('ambassadeur', 'bestaat-niet');
  const lees = (): string => {
    const db = new DatabaseSync(join(api.pb.dataDir, 'data/auxiliary.db'), { readOnly: true });
    const regels = JSON.stringify(db.prepare('select message, data from _logs').all());
    db.close();
    return regels;
  };
  await vi.waitFor(() => expect(lees()).toContain('bestaat-niet'), 10_000);
  expect(lees()).toContain('auth-with-password');
  expect(lees()).not.toMatch(/kanarie/);
});

describe('health', () => {
  test('is asked a hundred times by anybody and writes once', async () => {
    const stand = (): number => {
      const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
      const rij = db.prepare("select stand from tellers where reeks = 'gezondheid'").get();
      db.close();
      return Number(rij?.['stand'] ?? 0);
    };
    const voor = stand();
    for (let keer = 0; keer < 100; keer += 1) {
      expect((await api.ask('gast', 'GET /gezondheid', {}, null)).body.status).toBe('gezond');
    }
    expect(stand() - voor).toBeLessThanOrEqual(2);
  });
});

describe('streams of who is not signed in', () => {
  const open = (): Promise<IncomingMessage> =>
    new Promise((klaar) => {
      get(`${api.pb.url}/api/realtime`, { agent: false }, (antwoord) =>
        antwoord.once('data', () => klaar(antwoord)),
      );
    });
  const kB = (): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${findPid(api.pb.dataDir)}/status`, 'utf8'))?.[1]);

  test('hear nothing, cost little, and end within two minutes', async () => {
    const runCron = await prepareCron(api.pb, 'gaststromen');
    const voor = kB();
    const stromen = await Promise.all(Array.from({ length: 60 }, open));
    // A VM for each would be 170 MB.
    expect(kB() - voor).toBeLessThan(60_000);
    const dicht = stromen.map((stroom) => new Promise((klaar) => stroom.once('close', klaar).resume()));
    const wens = { clientId: 'bestaat-niet', subscriptions: ['verbeteringen/*'] };
    expect([401, 404]).toContain((await api.call('gast', 'POST', '/api/realtime', wens)).status);
    await runCron();
    await runCron();
    await Promise.all(dicht);
  });
});

test('one mail address and nothing beside it is the sender of mail', async () => {
  const { items } = (await api.records('beheerder', 'instellingen')).body;
  const { id, versie, organisatie } = items[0];
  const zet = (contact: object): Promise<Antwoord> =>
    api.update('beheerder', 'instellingen', id, {
      versie,
      organisatie: { ...organisatie, contact: { ...organisatie.contact, ...contact } },
    });
  for (const email of [
    'a@voorbeeld.test\nBcc: b@voorbeeld.test',
    'a@voorbeeld.test, b@voorbeeld.test',
    'a@b',
  ]) {
    const antwoord = await zet({ email });
    expect([email, antwoord.status, codes(antwoord)]).toEqual([
      email,
      400,
      [['contact.email', 'geen-mailadres']],
    ]);
  }
  expect(codes(await zet({ beveiliging: 'mailto:a@b.test?bcc=c@d.test\nx' }))).toEqual([
    ['contact.beveiliging', 'geen-meldadres'],
  ]);
  expect(codes(await zet({ telefoon: '06" onclick="x' }))).toEqual([['contact.telefoon', 'geen-nummer']]);
});

test('a draft that is longer than anybody shortens is refused, a longer one than may be published is kept', async () => {
  const maak = (vraag: string): Promise<Antwoord> =>
    api.create('redacteur', 'verbeteringen', { titel: 'Lang', vraag });
  const { status, body } = await maak('x'.repeat(6000));
  expect([status, body.vraag.length]).toEqual([200, 6000]);
  expect(codes(await maak('x'.repeat(6001)))).toEqual([['vraag', 'te-lang']]);
  const langer = await api.update('redacteur', 'verbeteringen', body.id, {
    uitleg: 'x'.repeat(8001),
    versie: 1,
  });
  expect(codes(langer)).toEqual([['uitleg', 'te-lang']]);
});
