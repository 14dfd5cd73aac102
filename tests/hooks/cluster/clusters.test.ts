import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { groepen, los } from '#tests/core/cluster/groepen.ts';
import { formulier } from '#tests/fixtures/signalen.ts';
import { volledig } from '#tests/fixtures/verbeteringen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { changeDatabase } from '#tests/support/change-database.ts';
import { prepareCron } from '#tests/support/run-cron.ts';
import { startPocketBase } from '#tests/support/start-pocketbase.ts';

let api: Api;
let group: () => Promise<void>;
let grow: () => Promise<void>;
const lampen = groepen[4]!;
const stoepen = groepen[5]!;
beforeAll(async () => {
  api = new Api(await startPocketBase());
  group = await prepareGroup();
  grow = await prepareGrow();
  const formulieren = [...groepen.flat(), ...los].map((bericht) => ({ ...formulier(), bericht }));
  for (let i = 0; i < formulieren.length; i += 20) {
    await api.send('dienst', 'POST', '/api/luisterloop/v1/signalen/bundels', {
      formulieren: formulieren.slice(i, i + 20),
    });
  }
  await group();
  await grow();
  await group();
});
afterAll(() => api.pb.stop());

async function say(bericht: string): Promise<void> {
  await api.send('dienst', 'POST', '/api/luisterloop/v1/signalen', { ...formulier(), bericht });
}

/** What the clock does each minute, until nothing waits any more. */
async function prepareGroup(): Promise<() => Promise<void>> {
  const run = await prepareCron(api.pb, 'clusters');
  return async () => {
    await run();
    await vi.waitUntil(() => count('clusterwachtrij') === 0, { timeout: 20_000 });
  };
}

/** What it does each night; it is done when what is too old is out of the index. */
async function prepareGrow(): Promise<() => Promise<void>> {
  const run = await prepareCron(api.pb, 'samengroeien');
  return async () => {
    changeDatabase(api.pb, "insert into clusterleden (id, signaal, op) values ('oud', 'oud', '2020-01-01')");
    changeDatabase(api.pb, "insert into clusterbegrippen values ('~oud', 'oud')");
    await run();
    await vi.waitUntil(() => count("clusterbegrippen where lid = 'oud'") === 0, { timeout: 20_000 });
    changeDatabase(api.pb, "delete from clusterleden where id = 'oud'");
  };
}

const count = (waar: string): unknown => read(`select count(*) as aantal from ${waar}`)[0]?.['aantal'];

function read(sql: string): Record<string, unknown>[] {
  const db = new DatabaseSync(`${api.pb.dataDir}/data/data.db`, { readOnly: true });
  const rijen = db.prepare(sql).all();
  db.close();
  return rijen;
}

const list = async (): Promise<Json[]> =>
  (await api.call('ambassadeur', 'GET', '/api/luisterloop/v1/clusters')).body.clusters;
const find = async (woord: string): Promise<Json> => {
  const gevonden = (await list()).find(
    (cluster) => cluster.woorden.includes(woord) || cluster.naam === woord,
  );
  expect(gevonden, JSON.stringify(await list())).toBeDefined();
  return gevonden;
};
const leden = async (cluster: string): Promise<string[]> =>
  (
    await api.records(
      'ambassadeur',
      'clusterleden',
      `?filter=(cluster='${cluster}')&expand=signaal&perPage=100`,
    )
  ).body.items.map((lid: Json) => lid.expand.signaal.tekst);
const post = (
  id: string,
  stap: string,
  body: object,
  als = 'ambassadeur',
): Promise<{ status: number; body: Json }> =>
  api.call(als, 'POST', `/api/luisterloop/v1/clusters/${id}/${stap}`, body);

test('signals that are about the same stand together, with the words that say so and two quotes; what stands alone is not shown', async () => {
  const cluster = await find('lantaarnpaal');
  expect(cluster.aantal).toBeGreaterThanOrEqual(3);
  expect(cluster.dezeWeek).toBe(cluster.aantal);
  expect(cluster.citaten).toHaveLength(2);
  for (const tekst of await leden(cluster.id)) expect(lampen).toContain(tekst);
  const gezegd = (await list()).flatMap(({ citaten }) => citaten.map(({ tekst }: Json) => tekst));
  for (const tekst of los) expect(gezegd).not.toContain(tekst);
});

test('what somebody takes apart stays apart, also after the night and when more comes in', async () => {
  const cluster = await find('lantaarnpaal');
  const alle = (
    await api.records('ambassadeur', 'clusterleden', `?filter=(cluster='${cluster.id}')&expand=signaal`)
  ).body.items;
  const weg = alle[0];
  const split = await post(cluster.id, 'splitsingen', {
    versie: cluster.versie,
    signalen: [weg.signaal],
    naam: 'Alleen deze lamp',
  });
  expect(split.status, JSON.stringify(split.body)).toBe(200);
  await say('De lantaarnpaal is kapot, het is hier donker.');
  for (const run of [group, grow, group]) await run();
  expect(await leden(split.body.cluster)).toContain(weg.expand.signaal.tekst);
  expect(await leden(cluster.id)).not.toContain(weg.expand.signaal.tekst);
  // Also when its words change and it is looked at again.
  changeDatabase(
    api.pb,
    "update signalen set tekst = tekst || ' Kapotte lantaarn.' where id = ?",
    weg.signaal,
  );
  await group();
  expect(await leden(cluster.id)).not.toContain(`${weg.expand.signaal.tekst} Kapotte lantaarn.`);
});

test('two that people say are one stay one, and the other leads there', async () => {
  const [lamp, ander] = [await find('lantaarnpaal'), await find('stoep')];
  const samen = await post(lamp.id, 'samenvoegingen', { versie: lamp.versie, met: ander.id });
  expect(samen.status, JSON.stringify(samen.body)).toBe(200);
  for (const run of [group, grow, group]) await run();
  const teksten = await leden(lamp.id);
  expect(teksten).toEqual(expect.arrayContaining([lampen[1], stoepen[0]]));
  expect((await list()).map(({ id }) => id)).not.toContain(ander.id);
  const nogmaals = await post(lamp.id, 'samenvoegingen', { versie: samen.body.versie, met: ander.id });
  expect(nogmaals.body.fouten).toEqual([expect.objectContaining({ code: 'cluster-opgegaan' })]);
});

test('R6 of two who change a cluster at once the second is told, and what they wanted is not done', async () => {
  const { id, versie } = (await list())[0];
  const [eerste, tweede] = await Promise.all([
    post(id, 'namen', { versie, naam: 'Licht en stoep' }),
    post(id, 'namen', { versie, naam: 'Straat' }, 'voorzitter'),
  ]);
  expect([eerste.status, tweede.status].toSorted()).toEqual([200, 409]);
});

test('it can be about an entry', async () => {
  const { id, versie } = (await list())[0];
  const entry = await api.nieuw('ambassadeur', volledig);
  expect((await post(id, 'verbeteringen', { versie, verbetering: entry.id })).status).toBe(200);
  expect((await list())[0]).toMatchObject({ verbetering: entry.id, nietGekoppeld: (await list())[0].aantal });
});

test('R3 of somebody who is erased no word is left in a group or its index', async () => {
  await say('Xylofoonmuziek bij de lantaarnpaal en de stoep.');
  await group();
  const { items } = (await api.records('ambassadeur', 'signalen', '?sort=-@rowid&perPage=1')).body;
  const wis = await api.send('ambassadeur', 'POST', `/api/luisterloop/v1/signalen/${items[0].id}/wissingen`, {
    tekst: true,
    versie: items[0].versie,
  });
  expect(wis.status, JSON.stringify(wis.body)).toBe(200);
  await group();
  const tabellen = ['clusterbegrippen', 'clusterleden', 'clusters', 'clusteraantallen'];
  const rest = JSON.stringify(tabellen.flatMap((tabel) => read(`select * from ${tabel}`)));
  expect(rest).not.toContain('xylofon');
  expect(rest).not.toContain('xylofoon');
});

test('a signal that cannot be looked at keeps no other waiting', async () => {
  const bij = async (bericht: string): Promise<string> => {
    await say(bericht);
    return String(read(`select id from signalen where tekst = '${bericht}'`)[0]?.['id']);
  };
  const kapot = await bij('Een signaal dat niet te bewaren is.');
  const breek = `create trigger kapot before insert on clusterleden when new.signaal = '${kapot}'`;
  changeDatabase(api.pb, `${breek} begin select raise(abort, 'kapot'); end`);
  const daarna = await bij('Een signaal dat daarna kwam.');
  const run = await prepareCron(api.pb, 'clusters');
  await run();
  await vi.waitUntil(() => count(`clusterleden where signaal = '${daarna}'`) === 1, { timeout: 20_000 });
  expect(count(`clusterleden where signaal = '${kapot}'`)).toBe(0);
  expect(count(`clusterwachtrij where id = '${kapot}'`)).toBe(1);
});
