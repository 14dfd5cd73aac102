import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { rollen } from '#core/basis/rollen.ts';
import { collega, maakReeks, overDagen, overleggen } from '#tests/fixtures/reeks.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let lijst: Json[];
beforeAll(async () => {
  api = new Api(await startPocketBase());
  const { body } = await api.ask('voorzitter', 'POST /overlegreeksen', {}, await maakReeks(api));
  lijst = await overleggen(api, body.id);
  await api.ask('voorzitter', 'POST /overleggen/{id}/uitnodigingen', { id: lijst[0].id }, {});
  await api.ask(
    'voorzitter',
    'POST /overleggen/{id}/afzeggingen',
    { id: lijst[1].id },
    { reden: 'Feestdag.' },
  );
});
afterAll(() => api.pb.stop());

const get = (pad: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(api.pb.url + pad, { headers });
const maak = async (als: string): Promise<string> =>
  (await api.ask(als, 'POST /kalendersleutels', {}, null)).body.pad;
function read(tekst: string): ICAL.Event[] {
  const kalender = new ICAL.Component(ICAL.parse(tekst) as never);
  return kalender.getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
}

test('everybody has one address for their own meetings, at the right instant; what was called off is not there', async () => {
  const antwoord = await get(await maak('behandelaar'));
  expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ]);
  const events = read(await antwoord.text()).sort((een, ander) => een.startDate.compare(ander.startDate));
  expect(events).toHaveLength(25);
  const stand = events.map(({ component }) => component.getFirstPropertyValue('status'));
  expect([stand[0], new Set(stand.slice(1))]).toEqual(['CONFIRMED', new Set(['TENTATIVE'])]);
  const klok = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  // A year ahead goes over both changes of the clock.
  expect(events.map(({ startDate }) => klok.format(startDate.toJSDate()))).toEqual(
    lijst.filter((_, i) => i !== 1).map(({ datum }) => `${datum} 10:00`),
  );
  expect(events[0]!.uid).toBe(`overleg-${lijst[0].id}@luisterloop.invalid`);
});

test('who is in no meeting has an empty calendar, whatever their role', async () => {
  for (const rol of rollen.filter((een) => !['voorzitter', 'behandelaar'].includes(een))) {
    const antwoord = await get(await maak(rol));
    expect([antwoord.status, read(await antwoord.text())]).toEqual([200, []]);
  }
});

test('it goes back a year at most', async () => {
  const pad = await maak('voorzitter');
  const count = async (): Promise<number> => read(await (await get(pad)).text()).length;
  const voor = await count();
  changeDatabase(api.pb, 'update overleggen set datum = ? where id = ?', overDagen(-364), lijst[5].id);
  expect(await count()).toBe(voor);
  changeDatabase(api.pb, 'update overleggen set datum = ? where id = ?', overDagen(-366), lijst[5].id);
  expect(await count()).toBe(voor - 1);
});

test('asked again and not changed, it answers so in a word', async () => {
  const pad = await maak('voorzitter');
  const eerst = await get(pad);
  const weer = await get(pad, { 'If-None-Match': eerst.headers.get('etag') ?? '' });
  expect([weer.status, await weer.text(), eerst.headers.get('cache-control')]).toEqual([
    304,
    '',
    'private, no-cache',
  ]);
});

test('a key that is wrong, revoked, replaced or of somebody who left is one and the same 404', async () => {
  const kopieer = async (pad: string): Promise<unknown> => {
    const antwoord = await get(pad);
    const headers = [...antwoord.headers].filter(([naam]) => naam !== 'date');
    return [antwoord.status, await antwoord.text(), headers];
  };
  const onbekend = await kopieer(`/agenda/${'a'.repeat(40)}.ics`);
  expect(onbekend).toMatchObject([404, 'Deze kalender bestaat niet.', expect.anything()]);
  const vervangen = await maak('redacteur');
  const ingetrokken = await maak('redacteur');
  expect((await get(ingetrokken)).status).toBe(200);
  expect((await api.ask('redacteur', 'GET /kalendersleutel', {}, null)).body.gemaaktOp).not.toBe('');
  expect((await api.ask('redacteur', 'POST /kalendersleutels/intrekkingen', {}, null)).status).toBe(200);
  expect((await api.ask('redacteur', 'GET /kalendersleutel', {}, null)).body.gemaaktOp).toBe('');
  const vanWeg = await maak('redacteur2');
  const weg = await collega(api, 'redacteur2');
  const { versie } = (await api.call('beheerder', 'GET', `/api/collections/medewerkers/records/${weg}`)).body;
  await api.update('beheerder', 'medewerkers', weg, { actief: false, versie });
  for (const pad of [
    vervangen,
    ingetrokken,
    vanWeg,
    '/agenda/x.ics',
    '/agenda/.ics',
    ingetrokken.replace('.ics', ''),
  ]) {
    expect(await kopieer(pad), pad).toEqual(onbekend);
  }
});

test('the key stands nowhere but with whoever made it: not in the database, nor in the logs', async () => {
  const sleutel = /([A-Za-z0-9]{40})/.exec(await maak('ambassadeur'))?.[1] ?? '';
  const db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { readOnly: true });
  expect(JSON.stringify(db.prepare('select * from kalendersleutels').all())).not.toContain(sleutel);
  db.close();
  const statussen: number[] = [];
  for (let keer = 0; keer < 70; keer += 1) statussen.push((await get(`/agenda/${sleutel}.ics`)).status);
  expect(statussen.at(-1)).toBe(429);
  const readLogs = (): string => {
    const logs = new DatabaseSync(join(api.pb.dataDir, 'data/auxiliary.db'), { readOnly: true });
    const regels = JSON.stringify(logs.prepare('select message, data from _logs').all());
    logs.close();
    return regels;
  };
  await vi.waitFor(() => expect(readLogs()).toContain('/agenda/…'), 10_000);
  expect(readLogs()).not.toContain(sleutel);
});
