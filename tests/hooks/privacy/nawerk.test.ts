import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formulier, koppel } from '#tests/fixtures/signalen.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api } from '#tests/support/api.ts';
import { repeat } from '#tests/support/repeat.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
beforeAll(async () => {
  api = new Api(await startPocketBase());
});
afterAll(() => api.pb.stop());

const woorden = 'Ik stond drie keer voor een dichte deur en niemand die het mij vertelde.';
const opvulling = 'Het loket is nu ook op donderdag open. '.repeat(90);

const open = (): DatabaseSync => new DatabaseSync(join(api.pb.dataDir, 'data/data.db'), { timeout: 5000 });

/** The one number that a question answers. */
function count(sql: string): number {
  const db = open();
  try {
    return Number(Object.values(db.prepare(sql).get() ?? {})[0]);
  } finally {
    db.close();
  }
}

/** Asks something, kills PocketBase as soon as `moment` counts something, and starts it again. */
async function killWanneer(moment: string, ask: () => Promise<unknown>): Promise<void> {
  const gevraagd = ask().catch(() => null);
  while (count(moment) === 0) await new Promise((verder) => setTimeout(verder, 1));
  await api.pb.kill();
  await gevraagd;
}

/** The collections in which somebody's words stand. */
function listWaar(): string[] {
  const db = open();
  const tabellen = db
    .prepare("SELECT name FROM _collections WHERE type != 'view' AND name NOT LIKE '\\_%' ESCAPE '\\'")
    .all()
    .map(({ name }) => String(name));
  const waar = tabellen.filter((tabel) =>
    db
      .prepare(`SELECT * FROM ${tabel}`)
      .all()
      .some((rij) => /dichte deur/.test(JSON.stringify(rij))),
  );
  db.close();
  return waar;
}

async function newSignaal(over: Record<string, string>): Promise<string> {
  const { body } = await api.ask('dienst', 'POST /signalen', {}, formulier(over));
  const { items } = (await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`))
    .body;
  return items[0].id;
}

/** An entry that quoted somebody in four versions. */
async function quoted(): Promise<string> {
  const { id } = await api.nieuw('redacteur', volledig);
  const signaal = await newSignaal({ citaat: 'ja', bericht: woorden });
  await koppel(api, signaal, id);
  for (let keer = 0; keer < 4; keer += 1) {
    const { body } = await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`);
    const verbetering = `${keer} ${opvulling} ${woorden}`;
    await api.update('redacteur', 'verbeteringen', id, { verbetering, versie: body.versie });
    await publiceer(api, id);
  }
  return signaal;
}

test.each([
  ['when nothing was cut yet', 'SELECT count(*) FROM nawerk'],
  ['half way', "SELECT count(*) FROM publicaties WHERE inhoud LIKE '%…%'"],
])('R3 a kill -9 %s leaves no word once it runs again', async (_wanneer, moment) => {
  const signaal = await quoted();
  const al = count(moment);
  const begonnen = al === 0 ? moment : moment.replace('count(*)', `count(*) > ${al}`);
  await killWanneer(begonnen, () =>
    api.ask('beheerder', 'POST /signalen/{id}/wissingen', { id: signaal }, { tekst: true }),
  );
  expect(listWaar()).not.toEqual([]);
  await api.pb.restart();
  expect(listWaar()).toEqual([]);
  expect(count('SELECT count(*) FROM nawerk')).toBe(0);
});

test('R3 what is published again while the words go loses them too', async () => {
  const signaal = await quoted();
  const db = open();
  const velden = db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all('publicaties')
    .map(({ name }) => String(name));
  const over: Record<string, string> = { id: "'tussendoor00001'", versie: 'versie + 1' };
  const kopie = velden.map((veld) => over[veld] ?? veld).join(', ');
  db.exec(`CREATE TRIGGER tussendoor AFTER UPDATE ON nawerk BEGIN
    INSERT INTO publicaties (${velden.join(', ')}) SELECT ${kopie} FROM publicaties
      WHERE citaatVan = '${signaal}' OR inhoud LIKE '%dichte deur%' ORDER BY versie DESC LIMIT 1; END`);
  db.close();
  const vraag = { id: signaal };
  expect((await api.ask('beheerder', 'POST /signalen/{id}/wissingen', vraag, { tekst: true })).status).toBe(
    200,
  );
  expect(count("SELECT count(*) FROM publicaties WHERE id = 'tussendoor00001'")).toBe(1);
  expect(listWaar()).toEqual([]);
  const weg = open();
  weg.exec('DROP TRIGGER tussendoor');
  weg.close();
});

test('R5 a kill -9 while thirty people are put in the ledger leaves each there once', async () => {
  const { id } = await api.nieuw('redacteur', volledig);
  await repeat(30, 4, async () => koppel(api, await newSignaal({}), id));
  const regels = `SELECT count(*) FROM terugkoppelingen WHERE verbetering = '${id}'`;
  await killWanneer(regels, () => publiceer(api, id));
  expect(count(regels)).toBeLessThan(30);
  await api.pb.restart();
  expect(count(regels)).toBe(30);
  expect(count(regels.replace('count(*)', 'count(DISTINCT signaal)'))).toBe(30);
});
