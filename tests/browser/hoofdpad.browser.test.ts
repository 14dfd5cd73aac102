import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, signIn } from '#tests/support/browser.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

let portaal: TestPortaal;
let browser: Browser;
let pagina: string;

beforeAll(async () => {
  [portaal, browser] = await Promise.all([startPortaal(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portaal.stop();
});

async function beheerAls(naam: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-NL' })).newPage();
  await signIn(page, portaal.beheer, naam, portaal.wachtwoord);
  return page;
}

describe('from an entry in beheer to a page a citizen finds', () => {
  test('a redacteur writes and offers it, and cannot approve it (R2)', async () => {
    const page = await beheerAls('redacteur');
    await page.getByRole('link', { name: 'Nieuwe verbetering' }).click();
    await page.getByLabel('Titel').fill('Zwembad langer open op zondag');
    await page
      .getByLabel('Vraag', { exact: true })
      .fill('Waarom gaat het zwembad op zondag al om twaalf uur dicht?');
    await page.getByLabel('Uitkomst').selectOption('doorgevoerd');
    await page
      .getByLabel('Verbetering', { exact: true })
      .fill('Het zwembad is op zondag nu open tot vijf uur.');
    await page.getByLabel('Ingangsmaand').fill('2026-10');
    await page.getByLabel('Bereikbaarheid').check();
    await page
      .getByText(/Opgeslagen om \d+\.\d\d uur/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Ter controle aanbieden' }).click();
    await page.getByText('Aangeboden ter controle.').first().waitFor();
    await page.getByRole('button', { name: 'Goedkeuren', disabled: true }).waitFor();
    pagina = page.url();
    await page.context().close();
  });

  test('a second redacteur approves and publishes it, and sees that it is live', async () => {
    const page = await beheerAls('redacteur2');
    await page.getByRole('link', { name: 'Zwembad langer open op zondag' }).click();
    await page.getByRole('button', { name: 'Goedkeuren' }).click();
    await page.getByText('Goedgekeurd.', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Publiceren' }).click();
    await page
      .getByText(/Live sinds \d+\.\d\d uur/)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.context().close();
  });

  test('a citizen finds it by a misspelt search, without anything being sent', async () => {
    const page = await (await browser.newContext()).newPage();
    const verstuurd: string[] = [];
    await page.goto(`${portaal.site}/`);
    page.on('request', (request) => verstuurd.push(request.url()));
    await page.getByLabel('Zoek in verbeteringen').fill('zwembat zondag');
    const eerste = page.locator('[data-zoekresultaat] a').first();
    await eerste.waitFor();
    expect(await eerste.textContent()).toContain('Zwembad langer open op zondag');
    expect(verstuurd.filter((url) => /zwembat|zondag/.test(url))).toEqual([]);
    await eerste.click();
    await page.getByRole('heading', { name: 'Zwembad langer open op zondag', level: 1 }).waitFor();
    expect(await page.getByRole('heading', { name: 'Vraag', exact: true }).count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'Verbetering', exact: true }).count()).toBe(1);
    expect(await page.locator('main[data-kenmerk^="V-2026-"] blockquote').textContent()).toContain(
      'twaalf uur dicht',
    );
    expect(await page.locator('time[datetime="2026-10"]').count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  test('withdrawn, it is gone from page, search, feeds, data and sitemap', async () => {
    const slug = 'zwembad-langer-open-op-zondag';
    const lees = async (pad: string): Promise<string> => (await fetch(portaal.site + pad)).text();
    const plekken = [
      '/',
      '/verbeteringen/',
      '/feed.xml',
      '/feed.json',
      '/data/verbeteringen.json',
      '/data/verbeteringen.csv',
      '/sitemap-0.xml',
    ];
    for (const plek of plekken) expect((await lees(plek)).includes(slug), plek).toBe(true);

    const page = await beheerAls('redacteur');
    await page.goto(pagina);
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByLabel('Reden voor collega’s').fill('De tijden klopten niet.');
    const lezers = page.getByLabel('Wat lezers op de pagina lezen');
    await lezers.fill('Bel mevrouw De Vries op 06 12345678.');
    await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await page
      .getByRole('dialog')
      .getByText(/telefoonnummer/)
      .first()
      .waitFor();
    await lezers.fill('De tijden die hier stonden, klopten niet.');
    await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await page
      .getByText(/Van de site sinds/)
      .first()
      .waitFor({ timeout: 60_000 });
    await expect
      .poll(async () => (await fetch(`${portaal.site}/verbeteringen/${slug}/`)).status, { timeout: 30_000 })
      .toBe(410);

    for (const plek of plekken) {
      const tekst = await lees(plek);
      expect(tekst.includes(slug) || tekst.includes('twaalf uur dicht'), plek).toBe(false);
    }
    const weg = await lees(`/verbeteringen/${slug}/`);
    expect(weg).not.toContain('twaalf uur dicht');
    expect(weg).toContain('De tijden die hier stonden, klopten niet.');
    expect((await fetch(`${portaal.site}/og/${slug}.png`)).status).toBe(410);
    await page.goto(`${portaal.site}/`);
    await page.getByLabel('Zoek in verbeteringen').fill('zwembad zondag');
    await page
      .locator('[role=status]')
      .filter({ hasText: /gevonden/ })
      .first()
      .waitFor();
    expect(await page.locator(`a[href*="${slug}"]`).count()).toBe(0);
    await page.context().close();
  });
});

describe('R12 the site needs nothing', () => {
  test('R12 without JavaScript, cookies or storage every page can be read', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${portaal.site}/verbeteringen/`);
    await page.getByLabel('Zoek in verbeteringen').fill('paspoort');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.waitForURL('**/verbeteringen/?zoek=paspoort');
    await page
      .getByRole('link', { name: /^Wachttijd/ })
      .first()
      .click();
    await page.waitForURL('**/thema/wachttijd/**');
    await page.locator('main a[href^="/verbeteringen/"]').filter({ hasNotText: /^\d/ }).last().click();
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('R12 stop PocketBase: the site still answers every page', async () => {
    const sitemap = await (await fetch(`${portaal.site}/sitemap-0.xml`)).text();
    const adressen = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1]!).pathname);
    expect(adressen.length).toBeGreaterThan(100);
    const { pid } = JSON.parse(readFileSync(join(portaal.dataDir, 'pocketbase.pid'), 'utf8')) as {
      pid: number;
    };
    process.kill(pid, 'SIGSTOP');
    for (const adres of adressen) expect((await fetch(portaal.site + adres)).status, adres).toBe(200);
    expect((await fetch(`${portaal.site}/healthz`)).status).toBe(200);
    process.kill(pid, 'SIGCONT');
  });
});
