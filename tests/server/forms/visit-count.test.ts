import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dagtelling } from '#server/forms/visit-count.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { Bezoeker, startPublicServer, type TestPublicServer } from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
let bezoeker: Bezoeker;

beforeAll(async () => {
  levend = await startPublicServer({ minimaleTijd: 0 });
  api = new Api(levend.pb);
  bezoeker = new Bezoeker(levend.site, '198.51.100.7');
});
afterAll(() => levend.stop());

const pad = '/laat-het-weten/';
const klacht = { soort: 'klacht', bericht: 'De container staat al drie weken vol.' };
const readVandaag = (): Dagtelling =>
  Object.values(levend.readTelling())[0] ?? { geopend: 0, verstuurd: 0, fouten: {} };
const inBeheer = async (): Promise<Json[]> =>
  (await api.records('redacteur', 'formuliertellingen')).body.items;

describe('what is counted of the form', () => {
  test('is how many open it, where it stops them and how many finish, and nothing else', async () => {
    const voor = readVandaag();
    const formulier = await bezoeker.takeForm();
    await bezoeker.send(pad, { ...klacht, soort: '', telefoon: '12', formulier });
    for (let keer = 0; keer < 3; keer += 1) await bezoeker.send(pad, { ...klacht, formulier });
    const na = readVandaag();
    expect(na.geopend).toBe(voor.geopend + 1);
    expect(na.verstuurd).toBe(voor.verstuurd + 1);
    expect(na.fouten['soort']).toBe((voor.fouten['soort'] ?? 0) + 1);
    expect(na.fouten['telefoon']).toBe((voor.fouten['telefoon'] ?? 0) + 1);
    expect(JSON.stringify(levend.readTelling())).toMatch(/^\{("\d{4}-\d\d-\d\d":\{[^{}]*\{[^{}]*\}\},?)+\}$/);
  });

  test.each([
    ['a look at the headers only', {}, 'HEAD'],
    ['a search engine', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, 'GET'],
    ['a program', { 'user-agent': 'curl/8.0' }, 'GET'],
    ['a browser that fetches in advance', { 'sec-purpose': 'prefetch;prerender' }, 'GET'],
  ])('does not take %s for somebody who opened it', async (_wat, koppen, method) => {
    const { geopend } = readVandaag();
    expect((await bezoeker.open(pad, koppen, method)).status).toBe(200);
    expect(readVandaag().geopend).toBe(geopend);
    await bezoeker.open(pad);
    expect(readVandaag().geopend).toBe(geopend + 1);
  });

  test('does not take a program that fills in everything for somebody who got stuck', async () => {
    const formulier = await bezoeker.takeForm();
    const { fouten, verstuurd } = readVandaag();
    await bezoeker.send(pad, { ...klacht, soort: '', formulier, 'uw-kenmerk': 'koop nu' });
    expect(readVandaag()).toMatchObject({ fouten, verstuurd });
  });
});

describe('beheer hears of it', () => {
  test('the totals of the day stand there, once, and are brought up to date', async () => {
    await levend.reportTelling();
    const [dag, ...meer] = await inBeheer();
    expect(meer).toEqual([]);
    expect(dag).toMatchObject(readVandaag());
    expect(dag.dag).toMatch(/^\d{4}-\d\d-\d\d$/);
    await bezoeker.open(pad);
    await levend.reportTelling();
    expect((await inBeheer()).map(({ geopend }) => geopend)).toEqual([dag.geopend + 1]);
  });

  test('what could not be told is told the next time; without PocketBase the form still opens', async () => {
    await levend.pb.kill();
    expect((await bezoeker.open(pad)).status).toBe(200);
    await levend.reportTelling();
    await levend.pb.restart();
    await levend.reportTelling();
    expect((await inBeheer())[0]).toMatchObject(readVandaag());
  });

  test('R1 only numbers and names of fields are taken, and only from the public server', async () => {
    const post = (als: string, dagen: object[]) =>
      api.askWrongly(als, 'POST /formuliertellingen', {}, { dagen });
    const dag = { dag: '2026-01-02', geopend: 3, verstuurd: 1, fouten: { bericht: 1 } };
    for (const fout of [
      { ...dag, fouten: { 'Ik heet Jan': 1 } },
      { ...dag, geopend: 'veel' },
      { ...dag, dag: 'vandaag' },
      {},
    ])
      expect((await post('dienst', [dag, fout])).status).toBe(400);
    expect(await inBeheer()).toHaveLength(1);
    expect((await post('beheerder', [dag])).status).toBe(403);
    expect((await post('gast', [dag])).status).toBe(401);
    expect((await post('dienst', [dag])).body).toEqual({ dagen: 1 });
    expect((await api.records('behandelaar', 'formuliertellingen')).body.items ?? []).toEqual([]);
  });
});
