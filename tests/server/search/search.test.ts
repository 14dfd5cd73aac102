import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDataFolder } from '#server/data-folder.ts';
import { prepareSiteCode } from '#server/render/site-code.ts';
import { Renderer } from '#server/render/renderer.ts';
import { searchRoute, type SearchLimits } from '#server/search/route.ts';
import { createPortal } from '#server/serve/portal.ts';
import { Releases } from '#server/serve/releases.ts';
import { findAxeFouten, launchBrowser, telefoon } from '#tests/support/browser.ts';
import { readyRelease, siteUrl } from '#tests/support/ready-release.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'luisterloop-zoeken-'));
const servers: Server[] = [];
let renderer: Renderer;
let site: string;
let browser: Browser;

/** The public server with nothing behind it. */
async function serve(limits?: SearchLimits): Promise<string> {
  const route = searchRoute({ renderer, proxies: ['127.0.0.1'], ...(limits && { limits }) });
  const releases = new Releases(openDataFolder(folder).releases);
  const server = createPortal({
    releases,
    siteUrl,
    routes: [route],
    assets: () => renderer.assets(),
    log: () => undefined,
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  cpSync(await readyRelease(), folder, { recursive: true, preserveTimestamps: true });
  renderer = new Renderer(siteUrl);
  renderer.use(await prepareSiteCode(root));
  [site, browser] = await Promise.all([serve(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(folder, { recursive: true, force: true });
});

interface Antwoord {
  status: number;
  koppen: Headers;
  html: string;
  tekst: string;
  /** Addresses of what was found, best first. */
  gevonden: string[];
}

async function ask(pad: string, van = site, koppen: Record<string, string> = {}): Promise<Antwoord> {
  const antwoord = await fetch(van + pad, { headers: koppen });
  const html = await antwoord.text();
  const gevonden = [...html.matchAll(/data-zoekresultaat[^>]*>\s*<a href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  const tekst = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
  return { status: antwoord.status, koppen: antwoord.headers, html, tekst, gevonden };
}
const zoek = (vraag: string, pad = '/verbeteringen/'): Promise<Antwoord> =>
  ask(`${pad}?zoek=${encodeURIComponent(vraag)}`);

const entries = async (): Promise<{ kenmerk: string; pad: string }[]> => {
  const antwoord = await fetch(`${site}/data/verbeteringen.json`);
  const { verbeteringen } = (await antwoord.json()) as {
    verbeteringen: { kenmerk: string; adres: string }[];
  };
  return verbeteringen.map(({ kenmerk, adres }) => ({ kenmerk, pad: new URL(adres).pathname }));
};

describe('R12 the search box without JavaScript', () => {
  test.each(['pasport', 'kliko', 'waarom duurt het zo lang aan de telefoon', 'balie afspr', 'V-2025-0019'])(
    'finds for %s what the browser finds, in the same order and with the same words marked',
    async (vraag) => {
      const page = await browser.newPage();
      await page.goto(`${site}/verbeteringen/#zoek=${encodeURIComponent(vraag)}`);
      const stand = page.locator('[data-zoekstatus]').filter({ hasText: 'gevonden voor' });
      await stand.waitFor();
      await page
        .getByRole('button', { name: /Toon alle/ })
        .click({ timeout: 500 })
        .catch(() => undefined);
      const met = await page.locator('#zoekuitkomst [data-zoekresultaat]').allInnerTexts();
      const gemarkeerd = await page.locator('#zoekuitkomst mark').allInnerTexts();
      const bericht = await stand.innerText();
      await page.close();
      const context = await browser.newContext({ javaScriptEnabled: false });
      const kaal = await context.newPage();
      await kaal.goto(`${site}/`);
      await kaal.getByLabel('Zoek in verbeteringen').fill(vraag);
      await kaal.getByRole('button', { name: 'Zoeken' }).click();
      const zonder = await kaal.locator('[data-zoekresultaat]').allInnerTexts();
      expect(zonder).toEqual(met);
      expect(await kaal.locator('main mark').allInnerTexts()).toEqual(gemarkeerd);
      expect(await kaal.locator('.ll-zoekbericht').innerText()).toBe(bericht);
      expect(await kaal.getByLabel('Zoek in verbeteringen').inputValue()).toBe(vraag);
      await context.close();
    },
  );

  test('a kenmerk finds its entry and no other, however it is written', async () => {
    const [eerste] = await entries();
    const { kenmerk, pad } = eerste!;
    const [, jaar, nummer] = kenmerk.split('-');
    for (const vraag of [
      kenmerk,
      kenmerk.toLowerCase(),
      `v${jaar}${nummer}`,
      `V ${jaar} ${nummer}`,
      ` ${kenmerk}. `,
    ])
      expect((await zoek(vraag)).gevonden, vraag).toEqual([pad]);
    expect((await zoek('V-2001-9999')).gevonden).toEqual([]);
  });

  test('filters combine with the question, and with each other', async () => {
    const alles = await zoek('de brief van de gemeente');
    const [, href = ''] = /href="(\/verbeteringen\/uitkomst\/kan-niet\/\?zoek=[^"]+)"/.exec(alles.html) ?? [];
    const gefilterd = await ask(href.replaceAll('&amp;', '&'));
    expect(gefilterd.status).toBe(200);
    expect(gefilterd.gevonden.length).toBeGreaterThan(0);
    expect(alles.gevonden.filter((pad) => gefilterd.gevonden.includes(pad))).toEqual(gefilterd.gevonden);
    expect(gefilterd.html).toContain('is-kan-niet');
    expect(gefilterd.html).not.toMatch(/ll-treffer is-(doorgevoerd|gepland)/);
    expect(gefilterd.html).toMatch(/<form[^>]*action="\/verbeteringen\/uitkomst\/kan-niet\/"/);
    const [, weg] = /<ul class="ll-gekozen".*?href="([^"]+)"/s.exec(gefilterd.html) ?? [];
    expect(weg).toBe(`/verbeteringen/?zoek=${encodeURIComponent('de brief van de gemeente')}`);
    const verder =
      /href="(\/verbeteringen\/thema\/[^/"]+\/uitkomst\/kan-niet\/\?zoek=[^"]+)">\s*([^<]+?)\s*<span>(\d+)</.exec(
        gefilterd.html,
      );
    const beide = await ask(verder?.[1] ?? '');
    expect(beide.gevonden).toHaveLength(Number(verder?.[3]));
    expect(gefilterd.gevonden.filter((pad) => beide.gevonden.includes(pad))).toEqual(beide.gevonden);
  });

  test('nothing asked, nothing found, nothing left by a filter and too long each say what to do', async () => {
    const leeg = await zoek('  ');
    expect(leeg.status).toBe(200);
    expect(leeg.tekst).toContain(
      'U hebt nog niets ingevuld. Typ een woord, kies een onderwerp of bekijk alle verbeteringen .',
    );
    expect(leeg.html).toContain('href="/verbeteringen/uitkomst/kan-niet/"');
    const niets = await zoek('qqqqqq');
    expect(niets.tekst).toContain(
      'Niets gevonden voor ‘qqqqqq’. Probeer een ander of een korter woord, kies een thema of',
    );
    expect(niets.html).toContain('href="/verbeteringen/uitkomst/kan-niet/"');
    const gefilterd = await zoek('qqqqqq', '/verbeteringen/uitkomst/kan-niet/');
    expect(gefilterd.tekst).toContain(
      'Niets gevonden voor ‘qqqqqq’ met wat u koos. Zoek in alle verbeteringen .',
    );
    const lang = await zoek('paspoort '.repeat(30).trim());
    expect(lang.status).toBe(400);
    expect(lang.tekst).toContain(
      'Uw vraag is 269 tekens lang en mag 200 tekens zijn. Maak hem korter: een paar woorden zijn genoeg.',
    );
    expect(lang.html).toContain(`value="${'paspoort '.repeat(30).trim()}"`);
    expect(lang.html).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="zoek-fout"/);
    expect(lang.gevonden).toEqual([]);
  });

  test('is in no search engine, and what was asked is kept nowhere and told to nobody', async () => {
    const { html, koppen } = await zoek('paspoort');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('rel="canonical"');
    expect(koppen.get('cache-control')).toBe('no-store');
    expect(koppen.get('referrer-policy')).toBe('no-referrer');
    expect(koppen.get('set-cookie')).toBeNull();
    expect(html).not.toContain('<script type="module"');
  });

  test('what is typed stays text, and signs that nobody sees are left out', async () => {
    const { html } = await zoek('<img src=x onerror=alert(1)>\u0000\u202e"paspoort');
    expect(html.replace(/="[^"]*"/g, '')).not.toContain('<img');
    expect(html).toContain('value="<img src=x onerror=alert(1)> &quot;paspoort"');
    expect(html).not.toContain('\u202e');
    expect(html).not.toContain('\u0000');
  });

  test('an address that is no list answers as it did', async () => {
    expect((await zoek('x', '/verbeteringen/thema/bestaat-niet/')).status).toBe(404);
    expect((await zoek('x', '/verbeteringen/uitkomst/kan-niet/thema/wachttijd/')).status).toBe(404);
    const { pad } = (await entries())[0]!;
    expect((await zoek('x', pad)).html).toContain('<blockquote>');
    const sent = await fetch(`${site}/verbeteringen/?zoek=x`, { method: 'POST' });
    expect(sent.status).toBe(405);
  });

  test('one block that asks on and on waits, others do not', async () => {
    const eigen = await serve({
      block: { reserve: 2, perSeconde: 0.01 },
      all: { reserve: 500, perSeconde: 33 },
    });
    const vraag = async (adres: string): Promise<number> =>
      (await ask('/verbeteringen/?zoek=brief', eigen, { 'x-forwarded-for': adres })).status;
    const een = [await vraag('198.51.100.1'), await vraag('198.51.100.1'), await vraag('198.51.100.1')];
    expect(een).toEqual([200, 200, 429]);
    expect(await vraag('198.51.100.2')).toBe(200);
    expect((await ask('/verbeteringen/', eigen)).status).toBe(200);
  });

  test('what all questions together cost of the server is limited; pages stay', async () => {
    const eigen = await serve({
      block: { reserve: 60, perSeconde: 2 },
      all: { reserve: 1.01, perSeconde: 0.001 },
    });
    const vraag = async (adres: string): Promise<number> =>
      (await ask('/verbeteringen/?zoek=baspoort', eigen, { 'x-forwarded-for': adres })).status;
    expect([await vraag('198.51.100.1'), await vraag('198.51.100.2')]).toEqual([200, 429]);
    expect((await ask('/verbeteringen/', eigen)).status).toBe(200);
  });

  test('axe finds nothing on a phone', async () => {
    const context = await browser.newContext(telefoon);
    const page = await context.newPage();
    const fouten: string[] = [];
    for (const vraag of ['brief', '', 'qqqqqq', 'x'.repeat(300)]) {
      await page.goto(`${site}/verbeteringen/?zoek=${vraag}`);
      fouten.push(...(await findAxeFouten(page)));
      const breedte = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (breedte > 360) fouten.push(`${vraag}: scrolls sideways, ${breedte}`);
    }
    expect(fouten).toEqual([]);
    await context.close();
  });
});
