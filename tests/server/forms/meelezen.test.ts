import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drukCodes, nieuweVerbetering } from '#tests/fixtures/meelezen.ts';
import { Api, type Json } from '#tests/support/api.ts';
import { repeat } from '#tests/support/repeat.ts';
import {
  Bezoeker,
  startPublicServer,
  type Pagina,
  type TestPublicServer,
} from '#tests/support/start-public-server.ts';

let levend: TestPublicServer;
let api: Api;
let volgnummer = 0;

beforeAll(async () => {
  levend = await startPublicServer();
  api = new Api(levend.pb);
});
afterAll(() => levend.stop());

/** Somebody at an address that nobody had before. */
const newBezoeker = (): Bezoeker => {
  volgnummer += 1;
  return new Bezoeker(levend.site, `198.51.100.${volgnummer}`);
};
const send = (velden: Record<string, string>, bezoeker = newBezoeker()): Promise<Pagina> =>
  bezoeker.send('/meelezen/', velden);
const zoekLive = async (): Promise<Json> =>
  (await api.records('redacteur', 'verbeteringen', `?filter=(kenmerk='V-2025-0001')`)).body.items[0];
async function newCode(): Promise<{ id: string; uitnodiging: string }> {
  const { id } = await nieuweVerbetering(api);
  return { id, uitnodiging: (await drukCodes(api, id))[0] ?? '' };
}
const telOordelen = async (verbetering: string): Promise<number> => {
  const filter = encodeURIComponent(`verbetering='${verbetering}' && status='gegeven'`);
  return (await api.records('redacteur', 'meelezingen', `?filter=${filter}`)).body.totalItems;
};
const toelichting = 'Nu de lift nog.\r\nEn de bel.';
const antwoord = { oordeel: 'deels', relatie: 'versterkt', duidelijk: 'ja', toelichting, citaat: 'ja' };

describe('R12 the page to read along on', () => {
  test('opens without cookies, is kept nowhere, found by no search engine and tells nobody where a visitor came from', async () => {
    const { status, koppen, html } = await newBezoeker().open('/meelezen/');
    expect(status).toBe(200);
    expect(koppen.get('set-cookie')).toBeNull();
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(koppen.get('referrer-policy')).toBe('no-referrer');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('name="uitnodiging"');
  });

  test('shows the entry as it will be, with four questions, and uses nothing up', async () => {
    const { uitnodiging } = await newCode();
    const slordig = uitnodiging.toLowerCase().replaceAll('-', ' ');
    for (let keer = 0; keer < 3; keer += 1) {
      const { status, koppen, html } = await send({ uitnodiging: slordig });
      expect([status, koppen.get('cache-control')]).toEqual([200, 'no-store']);
      expect(html).toContain('Brief over kwijtschelding op één bladzijde');
      expect(html).toContain('Ik las de brief drie keer');
      expect(html).toContain('Bovenaan staat of u moet betalen.');
      expect([...html.matchAll(/<fieldset/g)]).toHaveLength(4);
      expect(html).toContain('Lost dit het op?');
    }
    const live = (await drukCodes(api, (await zoekLive()).id))[0] ?? '';
    expect((await send({ uitnodiging: live })).html).toContain('Helpt dit in het echt?');
  });

  test('an answer that came with a link is chosen already, and not given', async () => {
    const { id, uitnodiging } = await newCode();
    const { html } = await send({ uitnodiging, keuze: 'nee' });
    expect(html).toMatch(/id="oordeel-nee"[^>]*checked/);
    expect(await telOordelen(id)).toBe(0);
  });

  test('thanks, also for the same answer sent again, and counts it once', async () => {
    const { id, uitnodiging } = await newCode();
    const bezoeker = newBezoeker();
    for (let keer = 0; keer < 3; keer += 1) {
      const { status, html } = await send({ uitnodiging, ...antwoord }, bezoeker);
      expect(status).toBe(200);
      expect(html).toContain('Dank u wel');
      expect(html).toContain('data-oordeel="deels"');
    }
    expect(await telOordelen(id)).toBe(1);
    expect((await send({ uitnodiging })).status).toBe(404);
    expect((await send({ uitnodiging, ...antwoord, oordeel: 'ja' })).status).toBe(404);
  });

  test('an answer without the first question comes back whole, with what is wrong', async () => {
    const { id, uitnodiging } = await newCode();
    const { status, html } = await send({
      uitnodiging,
      duidelijk: 'deels',
      relatie: 'verzwakt',
      toelichting: '<b>Tik',
      citaat: 'ja',
    });
    expect(status).toBe(400);
    expect(html).toMatch(/<title>Fout: /);
    expect(html).toContain('href="#oordeel-ja"');
    expect(html).toContain('Kies eerst uw antwoord');
    expect(html).toMatch(/id="duidelijk-deels"[^>]*checked/);
    expect(html).toMatch(/id="relatie-verzwakt"[^>]*checked/);
    expect(html).toMatch(/id="citaat"[^>]*checked/);
    expect(html).toContain('&lt;b&gt;Tik</textarea>');
    expect(await telOordelen(id)).toBe(0);
    const lang = await send({ uitnodiging, ...antwoord, toelichting: `Begin ${'x'.repeat(5000)}` });
    expect([lang.status, lang.html.includes('Begin xxx'), lang.html.includes('te lang')]).toEqual([
      400,
      true,
      true,
    ]);
  });
});

describe('a code that is not good', () => {
  test('wrong or used: what was answered with it comes back, and goes along with the good one', async () => {
    const { id, uitnodiging } = await newCode();
    const { html, status } = await send({ uitnodiging: 'RKC6N-9Q8Z5-YG75', ...antwoord });
    expect([status, html.includes('Nu de lift nog.\nEn de bel.</textarea>')]).toEqual([404, true]);
    expect(html).toContain('Uw antwoord: <b>');
    const velden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, naam = '', waarde = '']) => [naam, waarde],
    );
    expect(Object.fromEntries(velden)).toEqual({ ...antwoord, toelichting: undefined });
    const goed = await send({ ...Object.fromEntries(velden), toelichting, uitnodiging });
    expect([goed.status, await telOordelen(id)]).toEqual([200, 1]);
    const laat = await send({ uitnodiging, ...antwoord, oordeel: 'nee' });
    expect([laat.status, laat.html.includes('En de bel.</textarea>')]).toEqual([404, true]);
  });

  test('wrong or used: the same page in the same time, with an answer or without', async () => {
    const { uitnodiging: gebruikt } = await newCode();
    await send({ uitnodiging: gebruikt, ...antwoord });
    const codes = ['00000-00000-0000', 'RKC6N-9Q8Z5-YG75', gebruikt];
    const metingen: { pagina: Pagina; duur: number }[] = [];
    for (const code of codes) {
      for (const velden of [{}, { oordeel: 'ja' }]) {
        const begin = performance.now();
        const pagina = await send({ uitnodiging: code, ...velden });
        metingen.push({ pagina, duur: performance.now() - begin });
      }
    }
    // with an answer the page has that answer as well
    expect(new Set(metingen.map(({ pagina }) => `${pagina.status} ${pagina.html}`)).size).toBe(2);
    expect(metingen[0]?.pagina.status).toBe(404);
    for (const { duur } of metingen) expect(duur).toBeGreaterThanOrEqual(245);
  });

  test('1,000 guesses from one block get nowhere; a real meelezer gets in, there too once the code is right', async () => {
    const { uitnodiging } = await newCode();
    const rader = new Bezoeker(levend.site, '203.0.113.1');
    const paginas = await repeat(1000, 200, (i) => send({ uitnodiging: `RAAD-${i}` }, rader));
    expect(paginas.some(({ status }) => status === 200)).toBe(false);
    expect(paginas.filter(({ status }) => status === 404).length).toBeLessThan(60);
    expect((await send({ uitnodiging })).status).toBe(200);
    expect((await send({ uitnodiging }, rader)).status).toBe(200);
  });
});

describe('when it cannot be kept now', () => {
  test('a text that is being changed is not shown, and the code stays good', async () => {
    const { id, uitnodiging } = await newCode();
    const { versie } = (await api.call('redacteur', 'GET', `/api/collections/verbeteringen/records/${id}`))
      .body;
    await api.update('redacteur', 'verbeteringen', id, { vraag: 'Bel mij: 0612345678', versie });
    const { status, html } = await send({ uitnodiging });
    expect([status, html.includes('Wij passen deze tekst net aan')]).toEqual([409, true]);
    expect(html).not.toContain('0612345678');
  });

  test('PocketBase is away: 503, and the answer stands there to be sent again', async () => {
    const { id, uitnodiging } = await newCode();
    await levend.pb.kill();
    const { status, koppen, html } = await send({ uitnodiging, ...antwoord });
    expect([status, koppen.get('retry-after')]).toEqual([503, '60']);
    expect(html).toContain('Nu de lift nog.');
    const velden = Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map((m) => [m[1], m[2]]),
    ) as Record<string, string>;
    await levend.pb.restart();
    expect((await send({ ...velden, toelichting })).html).toContain('data-oordeel="deels"');
    expect(await telOordelen(id)).toBe(1);
  });

  test('no code or answer was written to the log', () => {
    expect(levend.log).toEqual([]);
  });
});
