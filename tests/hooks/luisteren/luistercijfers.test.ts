import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPeriode, type Luistercijfers } from '#core/luisteren/normen.ts';
import { connectDienst } from '#records/dienst.ts';
import { UitgaveReader } from '#records/uitgave.ts';
import { Api } from '#tests/support/api.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let db: DatabaseSync;
let runCron: () => Promise<void>;
let nummer = 0;
const { van, peildatum } = readPeriode(new Date().toISOString());

beforeAll(async () => {
  api = new Api(await startPocketBase());
  runCron = await prepareCron(api.pb, 'luistercijfers');
  db = new DatabaseSync(join(api.pb.dataDir, 'data/data.db'));
});
afterAll(async () => {
  db.close();
  await api.pb.stop();
});

/** Puts a record in the database as it is, many times; a signal with a kenmerk of its own. */
function put(aantal: number, collectie: string, velden: Record<string, string | number>): void {
  for (let i = 0; i < aantal; i += 1) {
    nummer += 1;
    const id = `x${String(nummer).padStart(14, '0')}`;
    const rij = { id, ...velden, ...(collectie === 'signalen' ? { kenmerk: id } : {}) };
    const namen = Object.keys(rij);
    const vragen = namen.map(() => '?').join(', ');
    db.prepare(`insert into ${collectie} (${namen.join(', ')}) values (${vragen})`).run(
      ...Object.values(rij),
    );
  }
}

async function list(): Promise<{ versie: number; inhoud: Luistercijfers }[]> {
  return (await api.records('redacteur', 'publicaties', "?filter=(soort='luisteren')&sort=versie")).body
    .items;
}

test('R9 the norms are counted over the months that are over, each month once', async () => {
  const signaal = { contactVoor: van, contactOp: '', bereikbaar: 'email', tekst: 'x' };
  put(20, 'signalen', { ...signaal, contactOp: van });
  // R14: a written answer is contact, also when a call came after it; of who left no details it is not asked
  put(6, 'signalen', { ...signaal, beantwoordOp: van });
  put(4, 'signalen', { ...signaal, beantwoordOp: van, contactOp: peildatum });
  put(7, 'signalen', { ...signaal, bereikbaar: '', beantwoordOp: van });
  put(10, 'signalen', signaal);
  put(20, 'signalen', { ...signaal, contactOp: van, kanaal: 'telefoon' });
  put(7, 'signalen', { ...signaal, bereikbaar: '' });
  put(7, 'signalen', { ...signaal, contactVoor: '2020-01-01' });
  put(4, 'meelezingen', { status: 'gegeven', relatie: 'versterkt', gegevenOp: `${peildatum} 23:00:00.000Z` });
  put(6, 'meelezingen', { status: 'gegeven', relatie: 'gelijk-gebleven', gegevenOp: `${van} 00:00:00.000Z` });
  put(5, 'meelezingen', { status: 'gegeven', relatie: 'verzwakt', gegevenOp: `${van} 12:00:00.000Z` });
  put(9, 'meelezingen', { status: 'gegeven', relatie: 'versterkt', gegevenOp: van, vervangen: 1 });
  put(9, 'meelezingen', { status: 'gegeven', relatie: 'versterkt', gegevenOp: van, ingevoerdDoor: 'x' });
  put(9, 'meelezingen', { status: 'gegeven', relatie: '', gegevenOp: `${van} 12:00:00.000Z` });
  const bericht = { uitkomst: 'doorgevoerd', op: `${van} 12:00:00.000Z` };
  for (const [aantal, status] of [
    [12, 'verteld'],
    [7, 'onbereikbaar'],
    [5, 'wil-niet'],
  ] as const) {
    for (let i = 0; i < aantal; i += 1) {
      const id = `s${status}${i}`;
      db.prepare('insert into signalen (id, kenmerk, verbetering) values (?, ?, ?)').run(id, id, 'v1');
      put(1, 'terugkoppelingen', { ...bericht, status, signaal: id, verbetering: 'v1' });
    }
  }
  // R16: who said it twice, and was told once of both, is one; what was said about something else by now is no line of it
  for (const [i, email] of ['een@voorbeeld.test', 'een@voorbeeld.test'].entries()) {
    const id = `dubbel${i}`;
    db.prepare('insert into signalen (id, kenmerk, verbetering) values (?, ?, ?)').run(id, id, 'v1');
    db.prepare('insert into melders (id, signaal, mailsleutel, codehash) values (?, ?, ?, ?)').run(
      id,
      id,
      email,
      id,
    );
    put(1, 'terugkoppelingen', { ...bericht, status: 'verteld', signaal: id, verbetering: 'v1' });
  }
  put(1, 'terugkoppelingen', { ...bericht, status: 'verteld', signaal: 'dubbel0', verbetering: 'anders' });
  await runCron();
  await expect.poll(async () => (await list()).length).toBe(1);
  expect((await list())[0]!.inhoud).toEqual({
    van,
    peildatum,
    cijfers: {
      contact: { aandeel: 75, grens: 'precies', noemer: 40 },
      verteld: { aandeel: 65, grens: 'precies', noemer: 20 },
      // R4, R16: stronger alone is heard, of people that are known, each once
      gehoord: { aandeel: 34, grens: 'hooguit', noemer: 15 },
      gesloten: null,
    },
    mensen: null,
  });
});

test('R9 what was shown of a month is not changed by what comes in later', async () => {
  put(50, 'signalen', { contactVoor: van, contactOp: '', bereikbaar: 'email', tekst: 'x' });
  await runCron();
  await runCron();
  const { uitgave } = await new UitgaveReader(
    await connectDienst({ url: api.pb.url, wachtwoord: api.pb.dienst }),
  ).fetch();
  expect(uitgave.luisteren).toMatchObject({ normen: [], cijfers: { cijfers: { contact: { noemer: 40 } } } });
  expect(uitgave.verbeteringen).toHaveLength(1);
  expect(await list()).toHaveLength(1);
});

test('R9 a month later the next figures are written by the minimum that was chosen, and the site takes those', async () => {
  const { id, versie } = (await api.records('beheerder', 'instellingen')).body.items[0];
  const werkwijze = { minimumAntwoorden: 15 };
  await api.update('beheerder', 'instellingen', id, { versie, werkwijze });
  db.prepare(
    "update publicaties set inhoud = json_set(inhoud, '$.peildatum', '2026-01-31') where soort = ?",
  ).run('luisteren');
  await runCron();
  await expect.poll(async () => (await list()).map(({ versie }) => versie)).toEqual([1, 2]);
  const { uitgave } = await new UitgaveReader(
    await connectDienst({ url: api.pb.url, wachtwoord: api.pb.dienst }),
  ).fetch();
  expect(uitgave.luisteren!.cijfers).toMatchObject({ peildatum, cijfers: { verteld: null } });
});
