import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAxeFouten, launchBrowser, signIn } from '#tests/support/browser.ts';
import { startPortaal, type TestPortaal } from '#tests/support/start-portaal.ts';

let portaal: TestPortaal;
let browser: Browser;

beforeAll(async () => {
  [portaal, browser] = await Promise.all([startPortaal(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portaal.stop();
});

/** One page of each kind, and the states that a kind can be in. */
const routes = [
  '/',
  '/verbeteringen/',
  '/verbeteringen/#zoek=paspoort',
  '/verbeteringen/#zoek=qqqqqqq',
  '/verbeteringen/?zoek=balie',
  '/verbeteringen/?zoek=qqqqqqq',
  '/verbeteringen/?zoek=',
  `/verbeteringen/?zoek=${'x'.repeat(300)}`,
  '/verbeteringen/pagina/1/',
  '/verbeteringen/uitkomst/kan-niet/',
  '/verbeteringen/thema/wachttijd/uitkomst/doorgevoerd/',
  '/themas/',
  '/themas/wachttijd/',
  '/verhalen/',
  '/laat-het-weten/',
  '/volgen/',
  '/zo-luisteren-wij/',
  '/verbeteringen/uw-paspoort-komt-naar-u-toe/',
  '/verbeteringen/geen-post-meer-aan-wie-is-overleden/',
  '/meelezen/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/open-data/',
  '/bestaat-niet/',
];

async function listRoutes(): Promise<string[]> {
  const sitemap = await (await fetch(`${portaal.site}/sitemap-0.xml`)).text();
  const adressen = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1]!).pathname);
  const entries = adressen.filter((pad) => /^\/verbeteringen\/[^/]+\/$/.test(pad)).slice(0, 3);
  const verhaal = adressen.filter((pad) => /^\/verhalen\/[^/]+\/$/.test(pad)).slice(0, 1);
  const { verbeteringen } = (await (await fetch(`${portaal.site}/data/verbeteringen.json`)).json()) as {
    verbeteringen: { slug: string; versie: number }[];
  };
  const metVersies = verbeteringen.find((v) => v.versie > 1);
  const oud = metVersies
    ? [`/verbeteringen/${metVersies.slug}/`, `/verbeteringen/${metVersies.slug}/versie/1/`]
    : [];
  return [...routes, ...entries, ...verhaal, ...oud];
}

async function findBreedteFouten(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
  });
}

describe('the site', () => {
  test('axe finds nothing on any kind of page, and nothing is loaded from elsewhere', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const klachten: string[] = [];
    page.on(
      'console',
      (bericht) =>
        bericht.type() === 'error' && !/400|404|410/.test(bericht.text()) && klachten.push(bericht.text()),
    );
    page.on(
      'request',
      (request) => !request.url().startsWith(portaal.site) && klachten.push(`elsewhere: ${request.url()}`),
    );
    for (const route of await listRoutes()) {
      // An address that differs by its fragment only would not be loaded again.
      if (route.includes('#')) await page.goto('about:blank');
      await page.goto(portaal.site + route);
      if (route.includes('#zoek'))
        await page.locator('[role=status]').filter({ hasText: /\S/ }).first().waitFor();
      klachten.push(...(await findAxeFouten(page)).map((fout) => `${route} ${fout}`));
    }
    expect(klachten).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test.each([
    ['320 px', 320, 100],
    ['text twice as large on a small tablet', 640, 200],
  ])('nothing scrolls sideways: %s', async (_naam, width, procent) => {
    const context = await browser.newContext({ viewport: { width, height: 640 } });
    const page = await context.newPage();
    const klachten: string[] = [];
    for (const route of await listRoutes()) {
      await page.goto(portaal.site + route);
      await page.evaluate((grootte) => (document.documentElement.style.fontSize = `${grootte}%`), procent);
      klachten.push(...(await findBreedteFouten(page)).map((fout) => `${route} ${fout}`));
    }
    expect(klachten).toEqual([]);
    await context.close();
  });

  test('the search and its results are reached by keyboard alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${portaal.site}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('zoek');
    await page.keyboard.type('paspoort');
    await page.locator('[data-zoekresultaat] a').first().waitFor();
    for (let stap = 0; stap < 6; stap += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('[data-zoekresultaat]') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/verbeteringen\/[^/]+\/$/);
    await page.close();
  });
});

describe('beheer', () => {
  test('axe finds nothing on any screen', async () => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    const klachten: string[] = [];
    const look = async (naam: string): Promise<void> => {
      klachten.push(...(await findAxeFouten(page)).map((fout) => `${naam} ${fout}`));
    };
    await page.goto(portaal.beheer);
    await page.getByRole('button', { name: 'Inloggen' }).waitFor();
    await look('inloggen');
    await page.getByLabel('E-mailadres').fill('redacteur@voorbeeld.nl');
    await page.getByLabel('Wachtwoord').fill('verkeerd');
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await page.getByRole('alert').or(page.locator('.fout, .melding')).first().waitFor();
    await look('verkeerd wachtwoord');
    await signIn(page, portaal.beheer, 'beheerder', portaal.wachtwoord);
    await look('vandaag');
    for (const pad of [
      '/verbeteringen',
      '/verbeteringen?weergave=lijst',
      '/instellingen',
      '/instellingen/themas',
      '/instellingen/mensen',
      '/instellingen/organisatie',
      '/bestaat-niet',
    ]) {
      await page.goto(portaal.beheer + pad);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await look(pad);
    }
    await page.evaluate(() => sessionStorage.clear());
    await page.evaluate(() => localStorage.clear());
    await signIn(page, portaal.beheer, 'redacteur2', portaal.wachtwoord);
    await page
      .getByRole('link', { name: /grofvuil/ })
      .first()
      .click();
    await page.getByLabel('Titel').waitFor();
    await page.waitForLoadState('networkidle');
    await look('editor');
    await page.getByLabel('Vraag', { exact: true }).fill('Bel mij op 06 12345678, zei mevrouw Jansen.');
    await page
      .getByText(/telefoonnummer/)
      .first()
      .waitFor();
    await look('editor met persoonsgegevens');
    await page
      .getByRole('button', { name: 'Terugsturen' })
      .click()
      .catch(() => undefined);
    await look('editor met dialoog');
    expect(klachten).toEqual([]);
    await context.close();
  });
});
