import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDienst } from '#records/dienst.ts';
import { importRijen } from '#records/publicatie.ts';
import { Publisher } from '#server/publish/publisher.ts';
import { readHuidigId } from '#server/serve/releases.ts';
import { prepareKleineSite } from '#tests/server/publish/maak-uitgave.ts';
import { newGegevensmap } from '#tests/support/temporary.ts';
import { startPocketBase, type TestPocketBase } from '#tests/support/start-pocketbase.ts';

let pocketbase: TestPocketBase;
let publisher: Publisher;
let live = Promise.withResolvers<void>();
let mislukt = Promise.withResolvers<string>();
let aantalReleases = 0;
const map = newGegevensmap();

beforeAll(async () => {
  pocketbase = await startPocketBase();
  publisher = new Publisher({
    dataDir: map.pad,
    content: 'content',
    siteUrl: 'http://site.test',
    code: prepareKleineSite(),
    pocketbase: { url: pocketbase.url, wachtwoord: pocketbase.dienst },
    onProgress: () => undefined,
    onLive: () => {
      aantalReleases += 1;
      live.resolve();
    },
    log: (regel) => mislukt.resolve(regel),
  });
  await publisher.start();
});

afterAll(async () => {
  await publisher.stop();
  await pocketbase.stop();
});

/** Publishes entries with these titles through PocketBase, as an import does. */
async function publishTitels(titels: string[]): Promise<void> {
  const client = await connectDienst({ url: pocketbase.url, wachtwoord: pocketbase.dienst });
  const rijen = titels.map((titel) => ({
    titel,
    vraag: 'Waarom duurt dit zo lang?',
    vraagSoort: 'samengevat',
    verbetering: 'Het gaat nu sneller.',
    uitkomst: 'doorgevoerd',
    ingangsmaand: '2026-01',
    themas: ['wachttijd'],
    trefwoorden: [],
  }));
  const antwoord = await importRijen(client, {
    rijen,
    publiceer: true,
    goedgekeurdDoor: 'redacteur2@voorbeeld.nl',
  });
  expect(antwoord).toMatchObject({ gepubliceerd: titels.length });
}

function liveSlugs(): string[] {
  return readdirSync(join(map.releases, readHuidigId(map.releases) ?? '', 'verbeteringen'));
}

async function afterLive(change: () => Promise<void>): Promise<void> {
  live = Promise.withResolvers();
  await change();
  await live.promise;
}

describe('what is published in PocketBase', () => {
  it('stands on the site from the start', () => {
    expect(liveSlugs()).toHaveLength(1);
    expect(
      readFileSync(join(map.releases, readHuidigId(map.releases) ?? '', 'index.html'), 'utf8'),
    ).toContain('Waterrijk verbetert');
  });

  it('comes to the site by itself, and beheer hears that it is live', async () => {
    await afterLive(() => publishTitels(['Sneller aan de balie']));
    expect(liveSlugs()).toContain('sneller-aan-de-balie');
    const client = await connectDienst({ url: pocketbase.url, wachtwoord: pocketbase.dienst });
    await expect
      .poll(async () => (await client.collection('releases').getList(1, 1, { sort: '-gestart' })).items[0])
      .toMatchObject({ status: 'live', voortgang: 100 });
  });

  it('makes one release for entries that are published together', async () => {
    const voor = aantalReleases;
    await afterLive(() => publishTitels(['Samen een', 'Samen twee', 'Samen drie']));
    expect(liveSlugs()).toEqual(expect.arrayContaining(['samen-een', 'samen-twee', 'samen-drie']));
    expect(aantalReleases).toBe(voor + 1);
  });

  it('comes to the site after PocketBase was killed and started again', async () => {
    await pocketbase.kill();
    await pocketbase.restart();
    await afterLive(async () => {
      await publishTitels(['Na de storing']);
      publisher.ask();
    });
    expect(liveSlugs()).toContain('na-de-storing');
  });

  it('leaves the site as it was when a page cannot be made, and tells beheer why', async () => {
    mislukt = Promise.withResolvers();
    const voor = readHuidigId(map.releases);
    await publishTitels(['kapot']);
    expect(await mislukt.promise).toContain('kon niet worden gemaakt');
    expect(readHuidigId(map.releases)).toBe(voor);
    const client = await connectDienst({ url: pocketbase.url, wachtwoord: pocketbase.dienst });
    await expect
      .poll(async () => (await client.collection('releases').getList(1, 1, { sort: '-gestart' })).items[0])
      .toMatchObject({ status: 'mislukt', melding: expect.stringContaining('kon niet worden gemaakt') });
  });
});
