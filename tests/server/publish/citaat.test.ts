import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingetrokkenCitaat } from '#core/verbetering/citaat.ts';
import { publiceer, volledig } from '#tests/fixtures/verbeteringen.ts';
import type { Api, Json } from '#tests/support/api.ts';
import { apiVan } from '#tests/support/portaal-api.ts';
import { Bezoeker, readVolgcode } from '#tests/support/start-public-server.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

let portaal: TestPortaal;
let api: Api;
beforeAll(async () => {
  portaal = await startPortaal();
  api = apiVan(portaal);
});
afterAll(() => portaal.stop());

const citaat = 'De zwaluwstaart aan de voordeurbel zit al sinds Pinksteren scheef.';
const minuut = 60_000;

const open = async (pad: string): Promise<string> => {
  const antwoord = await fetch(portaal.site + pad);
  return antwoord.ok ? Buffer.from(await antwoord.arrayBuffer()).toString('utf8') : `${antwoord.status}`;
};
/** Where the search index of now stands. */
const findIndex = async (): Promise<string> => JSON.parse(await open('/zoekindex.json')).bestand;
const lees = async (id: string): Promise<Json> =>
  (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`)).body;

async function bewerk(id: string, velden: object): Promise<string> {
  await api.update('redacteur', 'verbeteringen', id, { ...velden, versie: (await lees(id)).versie });
  const { url } = await publiceer(api, id);
  return new URL(url).pathname;
}

/** Somebody says something on the site and may be quoted; staff quote it and publish it twice. */
async function publiceerCitaat(): Promise<{ pad: string; id: string; volgcode: string }> {
  const bezoeker = new Bezoeker(portaal.site, '192.0.2.7');
  const formulier = await bezoeker.takeForm();
  const velden = { soort: 'klacht', bericht: citaat, citaat: 'ja', formulier };
  const volgcode = readVolgcode(await bezoeker.send('/laat-het-weten/', velden));
  const { body } = await api.ask('dienst', 'POST /volgen', {}, { volgcode });
  const gevonden = await api.records('ambassadeur', 'signalen', `?filter=(kenmerk='${body.kenmerk}')`);
  const signaal = gevonden.body.items[0].id;
  const { id } = await api.nieuw('redacteur', { ...volledig, titel: 'De bel hangt weer recht' });
  await api.ask('ambassadeur', 'POST /signalen/{id}/koppelingen', { id: signaal }, { verbetering: id });
  await bewerk(id, { vraag: citaat, vraagSoort: 'letterlijk', citaatVan: signaal });
  const pad = await bewerk(id, { verbetering: 'De bel is vervangen en hangt recht.' });
  return { pad, id, volgcode };
}

describe('R3 a literal quote whose melder takes the consent back', () => {
  test('R3 is gone within a minute from pages, versions, search, feeds, data and the image; the page stays', async () => {
    const { pad, id, volgcode } = await publiceerCitaat();
    const plekken = (): string[] => [
      pad,
      '/',
      '/verbeteringen/',
      '/themas/informatie/',
      '/feed.xml',
      '/feed.json',
      '/data/verbeteringen.json',
      '/data/verbeteringen.csv',
      `${pad}versie/1/`,
    ];
    const waar = async (): Promise<string[]> => {
      const inhoud = await Promise.all(
        [...plekken(), await findIndex()].map(async (plek) => [plek, await open(plek)]),
      );
      return inhoud.filter(([, tekst]) => /zwaluwstaart|pinksteren/i.test(tekst ?? '')).map(([p]) => p ?? '');
    };
    await expect
      .poll(() => open(`${pad}versie/1/`), { timeout: minuut, interval: 250 })
      .toContain('zwaluwstaart');
    const voor = await waar();
    expect(voor).toEqual(
      expect.arrayContaining([pad, '/feed.xml', '/feed.json', '/data/verbeteringen.json']),
    );
    expect(voor).toEqual(expect.arrayContaining([await findIndex(), '/data/verbeteringen.csv']));
    const beeld = await open(`/og/${pad.split('/')[2]}.png`);

    const oudeIndex = await findIndex();

    const begin = performance.now();
    const bezoeker = new Bezoeker(portaal.site, '192.0.2.7');
    const gedaan = await bezoeker.send('/volgen/', { volgcode, intrekken: 'citaat-publiek' });
    expect(gedaan.html).toContain('Dat is ingetrokken.');
    await expect.poll(waar, { timeout: minuut, interval: 250 }).toEqual([]);
    const duur = performance.now() - begin;
    console.log(`A quote was gone everywhere after ${(duur / 1000).toFixed(1)} s.`);
    expect(duur).toBeLessThan(minuut);

    expect(await open(oudeIndex)).toBe('404');
    expect(await open(pad)).toContain(ingetrokkenCitaat);
    expect(await open(pad)).toContain('De bel is vervangen en hangt recht.');
    expect(await open(`/og/${pad.split('/')[2]}.png`)).not.toBe(beeld);
    expect(await lees(id)).toMatchObject({ publicatiestatus: 'concept', vraag: '' });
  });
});
